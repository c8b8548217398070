# Edge cases of domain.md 4.5: an applicant who is too young, and one who dies while the notice stands.
given a test clock
as    clerk base_clerk 420106
post  /dossiers {"unit": "420106", "reason": "代为申请"}
keep  $id id
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "陈颖",
        "citizen_id": "420106201203020021", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "其他", "income_declared": "7200"}}
then  200 {"findings": [{"field": "citizen_id", "why": "head_too_young"}]}
post  /dossiers/$id/application/consents {"kind": "declaration", "version": "2026-1", "signer": "陈颖"}
post  /dossiers/$id/steps {"step": "submit", "version": 1}
then  422 {"why": "sections_incomplete"}
post  /dossiers/$id/application/values {"row": "head", "kind": "household",
        "values": {"citizen_id": "420106198003020022"}}
then  200 {"findings": []}
post  /dossiers/$id/application/consents {"kind": "notice", "version": "2026-1", "signer": "陈颖"}
post  /dossiers/$id/steps {"step": "submit", "version": 1}
then  200 {"state": "submitted"}
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 2}
as    second contact_officer 420106
as    clerk
post  /dossiers/$id/steps {"step": "report_visit", "version": 3, "second": "second"}
as    chair base_chair 420106
post  /dossiers/$id/steps {"step": "open_notice", "version": 4, "phone": "027-88880000"}
then  200 {"state": "notice"}
keep  $notice notice.code

# The officer who hears of it says so, which holds the case; somebody else settles it, and it ends. The
# notice is gone at once.
as    clerk
post  /dossiers/$id/steps {"step": "object", "version": 5, "reason": "申请人于公示期内去世"}
then  200 {"state": "objection"}
as    centre centre_reviewer 420106
get   /dossiers/$id
then  200 {"objections": [{"by": "clerk"}]}
keep  $objection objections.0.id
post  /dossiers/$id/steps {"step": "settle_objection", "version": 6, "objection": "$objection",
        "upheld": true, "reason": "已见死亡证明"}
then  200
post  /dossiers/$id/steps {"step": "reject", "version": 7, "reason": "申请人去世，家属可另行申请"}
then  200 {"state": "rejected"}
as    nobody
get   /public/notices/$notice
then  404

# Her husband applies on his own; she is in no application under way any more.
as    clerk
post  /dossiers {"unit": "420106", "reason": "家属另行申请"}
keep  $next id
post  /dossiers/$next/application/values {"kind": "household", "values": {"name": "王强",
        "citizen_id": "420106197503020016", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "其他", "income_declared": "7200"}}
then  200 {"findings": []}
post  /dossiers/$next/application/consents {"kind": "declaration", "version": "2026-1", "signer": "王强"}
post  /dossiers/$next/steps {"step": "submit", "version": 1}
then  200 {"state": "submitted"}
