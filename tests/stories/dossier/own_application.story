# A worker applies alone, without an account: begins, goes on with the code, signs, hands in, is sent
# back, is refused and appeals. Codes never stand in an address.
given a test clock
as    nobody
get   /public/units?within=42
then  200 {"items": [{"code": "4201"}, "…"]}
get   /public/units?within=nowhere
then  404 {"where": "unit"}
get   /public/consent-texts
then  200
post  /public/self-test {"unit": "420106", "members": 3, "income_month": "900.00"}
then  200 {"category": "deep", "standard": "980.00"}
post  /public/self-test {"unit": "420106", "members": 0, "income_month": "900.00"}
then  422 {"why": "too_many_members", "where": "members"}
post  /public/self-test {"unit": "420106", "members": 1, "income_month": "-1"}
then  422 {"why": "income_out_of_range"}
post  /public/applications {"unit": "420106"}
then  201
keep  $code code
post  /public/applications/open {"code": "0000-0000-0000-0000"}
then  404 {"why": "code_unknown"}
post  /public/applications/open {"code": "$code"}
then  200 {"state": "draft", "unit": {"code": "420106"}, "application": {"may_edit": true, "rows": []},
           "steps": ["submit", "withdraw"]}
post  /public/applications/values {"code": "$code", "kind": "household", "values": {"category": "deep"}}
then  422 {"why": "not_yours_to_fill"}
post  /public/applications/values {"code": "$code", "kind": "household", "values": {"name": "周敏",
        "citizen_id": "420106198003020022", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "其他", "income_declared": "20000"}}
then  200 {"name": "周敏", "application": {"findings": [], "proposal": {"category": "relative"}}}
post  /public/applications/steps {"code": "$code", "step": "submit"}
then  422 {"why": "declaration_missing"}
post  /public/applications/consents {"code": "$code", "kind": "declaration", "version": "1999-1",
        "signer": "周敏"}
then  422 {"why": "text_unknown"}
post  /public/applications/consents {"code": "$code", "kind": "declaration", "version": "2026-1",
        "signer": "周敏"}
then  200 {"application": {"consents": [{"kind": "declaration", "signer": "周敏"}]}}
post  /public/applications/steps {"code": "$code", "step": "approve"}
then  422 {"why": "step_not_from_here"}
post  /public/applications/steps {"code": "$code", "step": "submit"}
then  200 {"state": "submitted", "application": {"may_edit": false}}
post  /public/applications/values {"code": "$code", "kind": "household", "values": {"name": "周明"}}
then  422 {"why": "not_editable_now"}

# The office: it is in the work list, and no number of it is shown there.
as    clerk base_clerk 420106
get   /dossiers/work?unit=420106
then  200 {"items": [{"name": "周敏", "state": "submitted", "steps": ["begin_unit_check", "…"]}]}
then  never 4201061980
keep  $id items.0.id
as    elsewhere base_clerk 420111
get   /dossiers/$id
then  404
get   /dossiers/work
then  200 {"items": []}
as    clerk
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 2}
then  200
post  /dossiers/$id/steps {"step": "return_file", "version": 3,
        "fields": [{"field": "household.income_declared", "reason": "请附工资单"}]}
then  200 {"state": "returned"}
as    nobody
post  /public/applications/open {"code": "$code"}
then  200 {"state": "returned", "returned": [{"reason": "请附工资单"}]}
post  /public/applications/values {"code": "$code", "kind": "household", "values": {"income_declared": "18000"}}
then  200
post  /public/applications/steps {"code": "$code", "step": "submit"}
then  200 {"state": "submitted", "returned": []}

# Refused in writing, and an appeal that the next union up decides.
as    clerk
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 5}
then  200
post  /dossiers/$id/steps {"step": "reject", "version": 6, "reason": "收入核实后超出标准"}
then  200 {"state": "rejected"}
as    nobody
post  /public/applications/open {"code": "$code"}
then  200 {"state": "rejected", "decision": "收入核实后超出标准"}
post  /public/applications/steps {"code": "$code", "step": "appeal"}
then  422 {"why": "reason_missing"}
post  /public/applications/steps {"code": "$code", "step": "appeal", "reason": "漏算医药费"}
then  200 {"state": "appealed"}
as    same approver 420106
post  /dossiers/$id/steps {"step": "allow_appeal", "version": 8, "reason": "同意"}
then  422 {"why": "next_union_decides"}
as    up upper_reviewer 4201
post  /dossiers/$id/steps {"step": "allow_appeal", "version": 8, "reason": "重新核查"}
then  200 {"state": "submitted"}

# A correction that never comes lapses by itself, with a month's time.
as    clerk
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 9}
then  200
post  /dossiers/$id/steps {"step": "return_file", "version": 10,
        "fields": [{"field": "household.phone", "reason": "空号"}]}
then  200
given 40 days later
as    nobody
post  /public/applications/open {"code": "$code"}
until 200 {"state": "withdrawn"}
post  /public/applications/steps {"code": "$code", "step": "apply_again"}
then  200 {"state": "draft", "application": {"may_edit": true, "consents": []}}
