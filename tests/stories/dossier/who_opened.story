# Whoever looks at a dossier, in whatever way, is found by those who read the log; and so is who
# reads the log itself, which shows that something was changed, and of whom not what.
given a server of its own
as    clerk base_clerk 420106
post  /dossiers {"unit": "420106", "reason": "本人不会使用手机"}
then  201
keep  $id id
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "周敏",
        "citizen_id": "420106198003020022"}}
then  200
post  /dossiers/$id/application/values {"kind": "member", "values": {"name": "周小宝", "relation": "子"}}
then  200
as    reviewer centre_reviewer 420106
get   /dossiers/$id
then  200 {"name": "周敏"}
get   /dossiers/$id/application
then  200 {"may_edit": false}
then  never 420106198003020022
as    elsewhere centre_reviewer 420111
get   /dossiers/$id
then  404

as    audit
get   /log?record=$id&act=dossier_opened
then  200 {"items": [{"account_name": "reviewer"}, {"account_name": "reviewer"},
                     {"account_name": "clerk"}, "…"]}
then  never elsewhere
get   /log?record=$id&act=application_typed
then  200 {"items": [{"account_name": "clerk", "fields": ["name", "relation"]},
                     {"account_name": "clerk", "fields": ["citizen_id", "name"]}]}
keep  $chain items.0.chain
keep  $member items.0.seq
keep  $head items.1.seq
get   /log/$chain/$member
then  200 {"after": {"name": "周**", "relation": "子"}}
get   /log/$chain/$head
then  200 {"after": {"citizen_id": "420***********0022"}}
get   /log?act=signed_in&limit=1
then  200
keep  $next next
get   /log?act=signed_in&limit=1&after=$next
then  200
get   /log?act=log_read
then  200 {"items": [{"fields": ["act", "after"]}, {"fields": ["act"]},
                     {"fields": ["detail"], "record": "$id"}, {"fields": ["detail"], "record": "$id"},
                     {"fields": ["record", "act"]}, {"fields": ["record", "act"]}]}

# A code may be in other hands than the worker's. A step is said in words, and not in those of the
# program.
as    nobody
post  /public/applications {"unit": "420106"}
then  201
keep  $code code
post  /public/applications/open {"code": "$code"}
then  200
post  /public/applications/steps {"code": "$code", "step": "withdraw"}
then  200 {"state": "withdrawn"}
as    audit
get   /log?account=nobody&act=dossier_opened
then  200 {"items": [{"unit": {"code": "420106"}}]}
with  accept-language: en
get   /log?account=nobody&act=dossier_step_taken
then  200 {"items": [{"reason": "Withdraw"}]}
with  accept-language: zh-CN
get   /log?account=nobody&act=dossier_step_taken
then  200 {"items": [{"reason": "撤回申请"}]}
