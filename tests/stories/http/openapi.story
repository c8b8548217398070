# The API describes itself, also to those who are not signed in.
as     nobody
get    /openapi.json
then   200 {"openapi": "3.1.0", "paths": {"/session": {"post": {"operationId": "post_session"}}}}
