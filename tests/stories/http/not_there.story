# Unknown paths, units and methods.
as     officer
get    /nowhere
then   404 {"type": "urn:hengwen:refusal:not_found", "title": "Not found", "status": 404,
            "why": "not_found", "detail": {"zh": "没有找到", "en": "Not found"}, "request_id": "…"}
then   header content-type application/problem+json
get    /units/999999
then   404 {"why": "not_found"}
patch  /session {"name": "x"}
then   405 {"why": "unknown_method"}
then   header allow GET
get    //api/v2/session
then   404 {"why": "not_found"}
as     nobody
get    /nowhere
then   401 {"why": "not_signed_in"}
