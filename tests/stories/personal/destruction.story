# A file that was left long ago is locked, and ended by two people; old numbers stay as they were.
given  a server of its own
given  hengwen import ../county.xlsx
as     rev centre_reviewer 4201
post   /session/opening {"reason": "清理档案"}
get    /households?unit=420106&search=陈
keep   $chen items.0.id
get    /households?unit=420111
then   200 {"items": [{"head_name": "王芳"}]}
keep   $wang items.0.id
get    /forms/relief-centre-2014/filled?unit=420111
keep   $items items
post   /destructions {"household": "$chen", "reason": "清理"}
then   422 {"why": "still_in_file"}
post   /households/$chen/lock {"reason": "清理"}
then   422 {"why": "still_in_file"}
get    /destructions/due?unit=4201
then   200 {"items": [{"household": {"id": "$wang", "number": "420111-000001"}, "left_on": "2014-12-20", "locked": false}]}

post   /households/$wang/lock {"reason": "退档满十年"}
then   200 {"household": {"number": "420111-000001", "head_name": ""}, "locked_reason": "退档满十年"}
get    /households?unit=420111
then   200 {"items": []}
as     clerk base_clerk 420111
get    /households/$wang
then   200 {"status": "locked", "locked_reason": "退档满十年", "members": [], "judgements": [], "timeline": [],
            "household": {"number": "420111-000001", "filed_on": "2013-05-01", "left_on": "2014-12-20"}}
then   never 王芳
as     rev
get    /households/$wang
then   200 {"status": "locked", "household": {"name": "王芳"}}

post   /destructions {"household": "$wang", "reason": ""}
then   422 {"why": "reason_missing"}
post   /destructions {"household": "$wang", "reason": "保存期已满"}
then   201 {"state": "proposed", "household": {"id": "$wang", "head_name": "王芳"}, "kept_until": "2024-12-20",
            "filed_on": "2013-05-01", "proposed_by": "rev"}
keep   $end id
get    /destructions/due?unit=4201
then   200 {"items": []}
post   /destructions/$end/confirm {"reason": "同意"}
then   403 {"why": "not_allowed"}
as     wu approver 420106
post   /destructions/$end/confirm {"reason": "同意"}
then   404 {"why": "not_found"}
as     app approver 420111
get    /destructions?state=proposed
then   200 {"items": [{"id": "$end"}]}
post   /destructions/$end/confirm {"reason": ""}
then   422 {"why": "reason_missing"}
post   /destructions/$end/confirm {"reason": "同意销毁"}
then   200 {"state": "confirmed", "decided_by": "app", "decided_reason": "同意销毁", "household": {"head_name": ""}}
post   /destructions/$end/refuse {"reason": "不"}
then   422 {"why": "already_decided"}
get    /households/$wang
then   200 {"status": "destroyed", "household": {"number": "420111-000001"}, "members": []}
then   never 王芳
as     rev
get    /households/$wang
then   200 {"status": "destroyed"}
then   never 王芳
post   /households/$wang/own-copy {"reason": "本人要求"}
then   422 {"why": "already_destroyed"}
get    /forms/relief-centre-2014/filled?unit=420111
keep   $after items
then   200 {"form": "relief-centre-2014"}
as     auditor auditor 420111
get    /log?unit=420111&record=$wang&limit=200
then   200 {"items": [{"act": "destruction_confirmed", "account_name": "app", "reason": "同意销毁"},
                      {"act": "destruction_proposed", "account_name": "rev"},
                      {"act": "household_locked"}, "…"]}
