# Signing in, being recognised, signing out.
as     nobody
get    /session
then   401 {"why": "not_signed_in"}
post   /session {"name": "admin", "password": "a story needs a password 1"}
then   200 {"name": "admin", "unit": {"code": "0", "level": "nation"},
            "must_change_password": false, "today": "…", "demo": false}
then   header set-cookie HttpOnly; SameSite=Strict
get    /session
then   200 {"name": "admin"}
then   header cache-control no-store
delete /session
then   204
then   header set-cookie Max-Age=0
