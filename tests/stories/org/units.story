# The tree of unions, from the nation down to a town.
as     officer
get    /units/420111
then   200 {"code": "420111", "level": "county", "kind": "territorial", "parent": "4201",
            "ancestors": [{"code": "0"}, {"code": "42"}, {"code": "4201"}]}
get    /units/4201/children
then   200 {"items": [{"code": "420111", "parent": "4201"}, "…"]}
get    /units?search=洪山&limit=5
then   200 {"items": [{"code": "420111"}, "…"]}
get    /units?search=x&limit=1000
then   400 {"why": "limit_out_of_range", "where": "limit"}
