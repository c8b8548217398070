# A proxy that ends TLS: the cookie is bound to this host and to HTTPS, and the page may not be
# asked for in clear again.
given  a server of its own --behind-proxy
as     nobody
with   x-forwarded-proto: https
with   x-forwarded-for: 203.0.113.7
get    //healthz
then   header strict-transport-security max-age=31536000
with   x-forwarded-proto: https
with   x-forwarded-for: 203.0.113.7
post   /session {"name": "admin", "password": "wrong"}
then   401 {"why": "wrong_name_or_password"}
with   x-forwarded-for: 203.0.113.7
get    //metrics
then   403 {"why": "not_allowed"}
