# A proxy is believed when it was named; what anybody else says of himself is not.
given  a server of its own --proxy 192.0.2.1,198.51.100.0/24
as     nobody
with   x-forwarded-proto: https
with   x-forwarded-for: 203.0.113.7
get    //healthz
then   200
then   never strict-transport-security
given  a server of its own --proxy 192.0.2.1,127.0.0.1
as     nobody
with   x-forwarded-proto: https
with   x-forwarded-for: 203.0.113.7, 192.0.2.1
get    //healthz
then   header strict-transport-security max-age=31536000
