# A family moves to another county. The union there asks for the file, the one that keeps it agrees,
# the household leaves with the worker's word and without a notice, and its life goes on over there.
given  a test clock
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
get    /households?unit=420106&search=陈英
keep   $chen items.0.id
as     wu base_clerk 420111
post   /transfer-requests {"citizen_id": "420106198003020022", "to_unit": "420111", "reason": "全家搬到洪山区"}
then   201
keep   $request id
post   /transfer-requests/$request/take-over
then   422 {"why": "not_granted"}
as     rev
post   /transfer-requests/$request/answer {"outcome": "granted", "reason": "本人已书面同意"}
then   200
post   /transfer-requests/$request/take-over
then   404 {"why": "not_found"}
as     wu
post   /transfer-requests/$request/take-over
then   422 {"why": "not_left_yet"}

# Not without the worker's word.
as     rev
post   /dossiers/$chen/steps {"step": "propose_exit", "version": 0, "reason": "全家迁往洪山区", "leaving": "transferred"}
then   422 {"why": "consent_missing"}
post   /dossiers/$chen/steps {"step": "propose_exit", "version": 0, "reason": "全家迁往洪山区", "leaving": "transferred",
        "brings": ["consent"]}
then   200 {"state": "exit_proposed", "leaving": "transferred"}
as     boss approver 420106
post   /dossiers/$chen/steps {"step": "exit_without_notice", "version": 1}
then   200 {"state": "exited"}

# Taken over once, by who writes applications, with what stood there.
as     hu centre_reviewer 420111
post   /transfer-requests/$request/take-over
then   422 {"why": "not_your_role"}
as     wu
post   /transfer-requests/$request/take-over
then   201
keep   $new dossier
post   /transfer-requests/$request/take-over
then   422 {"why": "taken_already"}
get    /transfer-requests?side=asked
then   200 {"items": [{"id": "$request", "began": "$new", "taken_by": "wu"}]}
then   never $chen
get    /dossiers/$new
then   200 {"state": "draft", "name": "陈英", "unit": {"code": "420111"}, "version": 1,
            "history": [{"step": "begin", "by": "wu"}]}
then   body 武昌区总工会 420106-000001 · 全家搬到洪山区
get    /dossiers/$new/application
then   200 {"may_edit": true, "rows": [{"id": "head", "values": {"name": "陈英", "citizen_id": "420106198003020022"}},
            {"kind": "member", "values": {"name": "陈建"}}, {"kind": "income"}, "…"]}
then   never 420106-000001
post   /dossiers/$new/application/values {"kind": "household", "values": {"address": "洪山区珞喻路一号"}}
then   200

# The old file is read only, and says where the family went.
as     rev
get    /transfer-requests
then   200 {"items": [{"id": "$request", "taken_by": "wu"}]}
then   never $new
get    /dossiers/$chen
until  200 {"state": "closed"}
as     clerk base_clerk 420106
post   /dossiers/$chen/steps {"step": "reopen", "version": 3, "reason": "又回来"}
then   422 {"why": "moved_away"}
get    /households/$chen
then   200 {"status": "left"}
as     auditor auditor 420106
get    /log?unit=420106&record=$chen&act=transfer_taken
then   200 {"items": [{"account_name": "wu"}]}

# Over there it goes the way of every application, and the head is filed there.
as     wu
post   /dossiers/$new/application/consents {"kind": "declaration", "version": "2026-1", "signer": "陈英"}
post   /dossiers/$new/application/consents {"kind": "notice", "version": "2026-1", "signer": "陈英"}
post   /dossiers/$new/application/consents {"kind": "asset_check", "version": "2026-1", "signer": "陈英"}
post   /dossiers/$new/application/consents {"kind": "asset_check", "version": "2026-1", "signer": "陈建"}
post   /dossiers/$new/application/consents {"kind": "asset_check", "version": "2026-1", "signer": "陈小"}
then   200
post   /dossiers/$new/steps {"step": "submit", "version": 1}
then   200 {"state": "submitted"}
post   /dossiers/$new/steps {"step": "begin_unit_check", "version": 2}
as     hu
as     wu
post   /dossiers/$new/steps {"step": "report_visit", "version": 3, "second": "hu"}
then   200 {"state": "unit_review"}
as     zhou approver 420111
as     chair base_chair 420111
post   /dossiers/$new/steps {"step": "open_notice", "version": 4, "category": "deep",
        "standard_level": "national", "phone": "027-88880000", "reason": "迁来后无收入"}
then   200 {"state": "notice"}
given  12 days later
as     up upper_reviewer 4201
get    /dossiers/$new
until  200 {"state": "upper_review", "version": 6}
post   /dossiers/$new/steps {"step": "pass_upper_review", "version": 6}
as     centre centre_reviewer 420111
post   /dossiers/$new/steps {"step": "ask_asset_check", "version": 7}
post   /dossiers/$new/steps {"step": "record_asset_answer", "version": 8, "reason": "书面答复"}
post   /dossiers/$new/steps {"step": "propose_approval", "version": 9}
then   200 {"state": "approval"}
as     zhou
post   /dossiers/$new/steps {"step": "approve", "version": 10, "reason": "收入已核实"}
then   200 {"state": "active"}
post   /households/find {"citizen_number": "420106198003020022"}
then   200 {"items": [{"head_name": "陈英", "unit": {"code": "420111"}}]}
as     rev
get    /households/$chen
then   200 {"status": "left", "household": {"number": "420106-000001"}}
given  hengwen verify
