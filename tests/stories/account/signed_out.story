# A session that was ended stays ended, even for who kept its cookie.
as     nobody
post   /session {"name": "admin", "password": "a story needs a password 1"}
then   200
keep   $cookie header set-cookie
with   cookie: $cookie
get    /session
then   200 {"name": "admin"}
delete /session
then   204
with   cookie: $cookie
get    /session
then   401 {"why": "not_signed_in"}
