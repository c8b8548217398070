# With the first password one can do nothing but choose another, and then set up the second factor.
given  a new server
as     nobody
post   /session {"name": "admin", "password": "$first_password"}
then   200 {"must_change_password": true}
get    /units/42
then   403 {"why": "must_change_password"}
post   /session/password {"old": "wrong", "new": "long enough to be good"}
then   422 {"why": "wrong_password", "where": "old"}
post   /session/password {"old": "$first_password", "new": "short"}
then   422 {"why": "password_too_short"}
post   /session/password {"old": "$first_password", "new": "long enough to be good"}
then   204
get    /session
then   200 {"must_change_password": false}
get    /units/42
then   403 {"why": "second_factor_needed"}
