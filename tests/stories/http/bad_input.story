# What is misspelt or malformed is refused by the place where it is wrong.
as     officer
get    /session?x=1
then   400 {"why": "unknown_parameter", "where": "x"}
get    /units?search=洪山&limit=many
then   400 {"why": "not_valid", "where": "limit"}
get    /units?search=%E6%B4
then   400 {"why": "badly_encoded", "where": "search"}
get    /units?search=a&search=b
then   400 {"why": "said_twice", "where": "search"}
get    /units/%ff
then   400 {"why": "badly_encoded"}
post   /session text "{\"name\": \"admin\",\n \"password\": }"
then   400 {"why": "not_json", "where": "line 2"}
post   /session {"name": "admin"}
then   400 {"why": "missing", "where": "password"}
post   /session {"name": "admin", "password": 1}
then   400 {"why": "not_text", "where": "password"}
post   /session {"name": "admin", "password": "x", "remember": true}
then   400 {"why": "unknown_field", "where": "remember"}
post   /session {"name": "admin\u0000", "password": "x"}
then   400 {"why": "zero_byte"}
with   content-type: text/plain
post   /session {"name": "admin", "password": "x"}
then   415 {"why": "not_json_type"}
