# What other servers fall for: climbing out of a folder, bytes that are no text, zero bytes.
as     nobody
get    //../etc/passwd
then   404 {"why": "not_found"}
get    //%2e%2e/%2e%2e/etc/passwd
then   404 {"why": "not_found"}
get    //assets/..%2f..%2fetc/passwd
then   404 {"why": "not_found"}
get    //%00
then   400 {"why": "badly_encoded"}
get    //units/%ff
then   400 {"why": "badly_encoded"}
get    //?x=%c0%ae
then   400 {"why": "badly_encoded"}
get    //healthz?x=1
then   400 {"why": "unknown_parameter", "where": "x"}
get    //api/v1/../../etc/passwd
then   401
as     admin
get    /units/..%2f..%2fsession
then   404
get    /units/%2e%2e/session
then   404
