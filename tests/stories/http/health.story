# What those who run the program look at.
as     nobody
get    //healthz
then   200
get    //readyz
then   200
then   body ready
get    //metrics
then   200
then   body hengwen_requests_total{method="GET",route="/readyz",status="200"}
then   body hengwen_statement_seconds_count{statement="begin"}
then   body process_resident_memory_bytes
with   x-forwarded-for: 203.0.113.7
get    //metrics
then   403 {"why": "not_allowed"}
