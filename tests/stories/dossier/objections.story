# What was said against notices, in one list for a union and those above it: what is still open,
# the oldest first, each with whom it waits for. Nobody settles what they said themselves.
given a server of its own
as    clerk base_clerk 420106
post  /dossiers {"unit": "420106", "reason": "代为申请"}
keep  $id id
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "陈颖",
        "citizen_id": "420106198003020022", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "其他", "income_declared": "7200"}}
then  200
post  /dossiers/$id/application/consents {"kind": "declaration", "version": "2026-1", "signer": "陈颖"}
then  200
post  /dossiers/$id/application/consents {"kind": "notice", "version": "2026-1", "signer": "陈颖"}
then  200
post  /dossiers/$id/steps {"step": "submit", "version": 1}
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 2}
as    second contact_officer 420106
as    clerk
post  /dossiers/$id/steps {"step": "report_visit", "version": 3, "second": "second"}
then  200
as    chair base_chair 420106
post  /dossiers/$id/steps {"step": "open_notice", "version": 4, "phone": "027-88880000"}
then  200
keep  $notice notice.code
get   /objections
then  200 {"items": []}

as    centre centre_reviewer 420106
post  /dossiers/$id/steps {"step": "object", "version": 5, "reason": "收入与工资条不符"}
then  200 {"state": "objection"}
as    nobody
post  /public/notices/$notice/objections {"words": "他家有两套房"}
then  201
get   /objections
then  401
as    chair
get   /objections?unit=420106
then  200 {"items": [
        {"dossier": "$id", "name": "陈颖", "unit": {"code": "420106"}, "state": "objection",
         "by": "centre", "anonymous": false, "words": "收入与工资条不符",
         "waits_for": ["centre_reviewer"], "mine": false},
        {"words": "他家有两套房", "anonymous": true, "by": "", "mine": false}]}
get   /objections?limit=1
then  200 {"items": [{"by": "centre"}]}
keep  $next next
keep  $own items.0.id
get   /objections?limit=1&after=$next
then  200 {"items": [{"anonymous": true}]}
then  never next
as    centre
get   /objections
then  200 {"items": [{"by": "centre", "mine": false}, {"anonymous": true, "mine": true}]}
keep  $other items.1.id
get   /objections?after=nowhere
then  400 {"why": "bad_cursor", "where": "after"}
get   /objections?limit=0
then  400 {"why": "limit_out_of_range"}
get   /objections?state=open
then  400
post  /dossiers/$id/steps {"step": "settle_objection", "version": 7, "objection": "$own",
        "upheld": false, "reason": "已核对"}
then  422 {"why": "filer_may_not_settle"}
post  /dossiers/$id/steps {"step": "settle_objection", "version": 7, "objection": "$other",
        "upheld": false, "reason": "经查为同名他人"}
then  200
get   /objections
then  200 {"items": [{"by": "centre"}]}

# Elsewhere there is none, and a union outside is not there.
as    away centre_reviewer 420111
get   /objections
then  200 {"items": []}
get   /objections?unit=420106
then  404 {"where": "unit"}
