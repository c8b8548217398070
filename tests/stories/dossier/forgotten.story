# What came to nothing is not kept: an application that was never handed in, or was withdrawn.
given a test clock
as    nobody
post  /public/applications {"unit": "420106"}
then  201
keep  $draft code
post  /public/applications/values {"code": "$draft", "kind": "household", "values": {"name": "周敏", "ethnicity": "汉族"}}
then  200 {"name": "周敏"}
post  /public/applications {"unit": "420106"}
keep  $left code
post  /public/applications/values {"code": "$left", "kind": "household", "values": {"name": "吴静", "ethnicity": "汉族"}}
then  200
post  /public/applications/steps {"code": "$left", "step": "withdraw"}
then  200 {"state": "withdrawn"}
given 89 days later
as    nobody
post  /public/applications/open {"code": "$draft"}
then  200 {"name": "周敏"}
post  /public/applications/open {"code": "$left"}
then  200 {"name": "吴静"}
given 2 days later
as    nobody
post  /public/applications/open {"code": "$draft"}
until 404 {"why": "code_unknown"}
post  /public/applications/open {"code": "$left"}
until 404 {"why": "code_unknown"}
as    clerk base_clerk 420106
get   /dossiers/work?state=draft
then  never 周敏
as    auditor auditor 420106
get   /log?unit=420106&act=application_forgotten
then  200 {"items": [{"account_name": "system"}, {"account_name": "system"}]}
then  never 周敏
