# A household from its first word to coming again: applied for by an officer, checked, noticed,
# objected to by a stranger, settled, approved by different people, reviewed after a year, gone,
# looked back at, and back. The days are those of the test clock.
given a test clock
as    clerk base_clerk 420106
post  /dossiers {"unit": "420106"}
then  422 {"why": "reason_missing"}
post  /dossiers {"unit": "4303", "reason": "代为申请"}
then  404
post  /dossiers {"unit": "420106", "reason": "本人不识字，由工作人员代为申请"}
then  201
keep  $id id

# Typing: field by field, in any order; what is wrong is said beside the field.
post  /dossiers/$id/application/values {"kind": "household", "values": {"number": "1"}}
then  422 {"why": "not_yours_to_fill", "where": "number"}
post  /dossiers/$id/application/values {"kind": "household", "values": {"nonsense": "1"}}
then  422 {"why": "unknown_field", "where": "nonsense"}
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "陈颖",
        "citizen_id": "420106198003020021", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "phone": "13900001111", "employer": "某某厂"}}
then  200 {"findings": [{"row": "head", "field": "citizen_id", "why": "citizen_id_check_sign"},
                        {"field": "cause", "why": "required"}]}
post  /dossiers/$id/application/values {"kind": "household", "values":
        {"citizen_id": "420106198003020022", "cause": "患重特大疾病"}}
then  200 {"findings": [], "no_proposal": "no_income_known"}
post  /dossiers/$id/application/values {"kind": "member", "values":
        {"name": "陈晨", "relation": "child", "birth_on": "2015-03-02", "health": "良好"}}
then  200
post  /dossiers/$id/application/values {"kind": "income", "row": "2", "values": {"amount": "7200"}}
then  422 {"why": "unknown_row"}
post  /dossiers/$id/application/values {"kind": "income", "values":
        {"type": "工资", "amount": "7200", "from_on": "2026-01-01"}}
then  200 {"proposal": {"category": "deep", "level": "national"}, "adults": ["陈颖"]}
post  /dossiers/$id/application/values {"kind": "asset", "values": {"quantity": "viele"}}
then  200
delete /dossiers/$id/application/rows/3
then  200 {"findings": []}
post  /dossiers/$id/steps {"step": "submit", "version": 1}
then  422 {"why": "declaration_missing"}
post  /dossiers/$id/application/consents {"kind": "declaration", "version": "2026-1", "signer": "陈颖"}
then  200
post  /dossiers/$id/application/consents {"kind": "asset_check", "version": "2026-1", "signer": "陈颖"}
then  200
post  /dossiers/$id/steps {"step": "approve", "version": 1}
then  422 {"why": "step_not_from_here"}
post  /dossiers/$id/steps {"step": "submit", "version": 1}
then  200 {"state": "submitted", "version": 2}
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 1}
then  409 {"why": "moved_on", "where": "clerk submit"}
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "陈英"}}
then  422 {"why": "not_editable_now"}

# The base union: two visitors, then the chair; sent back once, with the field and the reason.
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 2}
then  200 {"state": "unit_check"}
as    second contact_officer 420106
as    elsewhere contact_officer 420111
as    clerk
post  /dossiers/$id/steps {"step": "report_visit", "version": 3}
then  422 {"why": "second_visitor_missing"}
post  /dossiers/$id/steps {"step": "report_visit", "version": 3, "second": "clerk"}
then  422 {"why": "same_person_twice"}
post  /dossiers/$id/steps {"step": "report_visit", "version": 3, "second": "elsewhere"}
then  422 {"why": "unknown_colleague"}
get   /colleagues?unit=420106
then  200 {"items": [{"name": "second", "role": "contact_officer"}, "…"]}
post  /dossiers/$id/steps {"step": "report_visit", "version": 3, "second": "second"}
then  200 {"state": "unit_review"}
as    chair base_chair 420106
get   /dossiers/work?which=mine
then  200 {"items": [{"name": "陈颖", "state": "unit_review",
                      "steps": ["open_notice", "return_file", "reject"]}], "counts": {"mine": 1}}
post  /dossiers/$id/steps {"step": "return_file", "version": 4}
then  422 {"why": "field_reasons_missing"}
post  /dossiers/$id/steps {"step": "return_file", "version": 4,
        "fields": [{"field": "household.phone", "reason": "空号，请核对"}]}
then  200 {"state": "returned"}
as    clerk
get   /dossiers/work?which=mine
then  200 {"items": [{"state": "returned"}], "counts": {"returned": 1}}
post  /dossiers/$id/application/values {"kind": "household", "values": {"phone": "13900002222"}}
then  200
post  /dossiers/$id/steps {"step": "submit", "version": 5}
then  200
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 6}
then  200
post  /dossiers/$id/steps {"step": "report_visit", "version": 7, "second": "second"}
then  200 {"state": "unit_review", "version": 8}

# The notice, which everybody may read, and a stranger who objects without a name.
as    chair
post  /dossiers/$id/steps {"step": "open_notice", "version": 8, "category": "deep",
        "standard_level": "national", "phone": "027-88880000"}
then  422 {"why": "publication_consent_missing"}
as    clerk
post  /dossiers/$id/application/consents {"kind": "notice", "version": "2026-1", "signer": "陈颖"}
then  200 {"may_edit": false, "may_sign": true}
as    chair
post  /dossiers/$id/steps {"step": "open_notice", "version": 8, "category": "deep",
        "standard_level": "national"}
then  422 {"why": "objection_phone_missing"}
post  /dossiers/$id/steps {"step": "open_notice", "version": 8, "category": "deep",
        "standard_level": "national", "phone": "问门卫"}
then  422 {"why": "not_a_phone", "where": "phone"}
post  /dossiers/notices {"phone": "027-88880000", "dossiers": [{"id": "$id", "version": 3}]}
then  200 {"items": [{"ok": false, "why": "moved_on"}]}
post  /dossiers/$id/steps {"step": "open_notice", "version": 8, "category": "deep",
        "standard_level": "national", "phone": "027-88880000"}
then  200 {"state": "notice", "version": 9}

keep  $notice notice.code
post  /dossiers/$id/sheets {"kind": "notice", "reason": "张贴"}
then  200
as    nobody
get   /public/notices/$notice
then  200 {"standing": true, "kind": "entry"}
then  header x-robots-tag noindex
then  body 姓名：陈*
then  never 陈颖
then  never 4201061980
get   /public/notices?unit=420106
then  200 {"items": [{"code": "$notice"}]}
post  /public/notices/$notice/objections {"words": " "}
then  422 {"why": "reason_missing"}
post  /public/notices/$notice/objections {"words": "他家有两套房", "contact": "027"}
then  422 {"why": "not_a_phone", "where": "contact"}
post  /public/notices/$notice/objections {"words": "他家有两套房"}
then  201
keep  $code code
post  /public/objections/answer {"code": "$code"}
then  200 {"settled": false}
post  /public/objections/answer {"code": "AAAA-AAAA-AAAA-AAAA"}
then  404 {"why": "code_unknown"}

# An open objection holds everything, also when the notice is over; whoever settles it says why.
as    boss approver 420106
post  /dossiers/$id/steps {"step": "approve", "version": 10}
then  422 {"why": "step_not_from_here"}
get   /dossiers/work?which=next
then  200 {"items": [], "counts": {"mine": 1}}
as    centre centre_reviewer 420106
get   /dossiers/$id
then  200 {"state": "objection", "objections": [{"words": "他家有两套房", "anonymous": true}]}
keep  $objection objections.0.id
post  /dossiers/$id/steps {"step": "resume_notice", "version": 10}
then  422 {"why": "objection_open"}
post  /dossiers/$id/steps {"step": "settle_objection", "version": 10, "objection": "$objection"}
then  422 {"why": "reason_missing"}
post  /dossiers/$id/steps {"step": "settle_objection", "version": 10, "objection": "$objection",
        "upheld": false, "reason": "经查为同名他人"}
then  200 {"objections": [{"settled": true, "upheld": false, "settled_by": "centre"}]}
post  /public/objections/answer {"code": "$code"}
then  200 {"settled": true, "upheld": false, "outcome": "经查为同名他人"}
post  /dossiers/$id/steps {"step": "resume_notice", "version": 11}
then  200 {"state": "notice"}
as    chair
post  /dossiers/$id/steps {"step": "end_notice", "version": 12}
then  422 {"why": "notice_not_over"}

# The calendar ends the notice; then the unions above, each for itself.
given 12 days later
as    nobody
get   /public/notices/$notice
then  404
as    up upper_reviewer 4201
get   /dossiers/$id
until 200 {"state": "upper_review", "version": 13}
post  /dossiers/$id/steps {"step": "pass_upper_review", "version": 13}
then  200 {"state": "centre_review"}
as    centre
post  /dossiers/$id/steps {"step": "propose_approval", "version": 14}
then  422 {"why": "asset_check_not_done"}
as    boss
get   /dossiers/work?which=next
then  200 {"items": [{"id": "$id", "state": "centre_review", "steps": ["object"]}], "counts": {"mine": 0}}
as    centre
post  /dossiers/$id/steps {"step": "ask_asset_check", "version": 14}
then  200 {"state": "asset_check"}
post  /dossiers/$id/steps {"step": "record_asset_answer", "version": 15}
then  422 {"why": "asset_answer_missing", "where": "reason"}
post  /dossiers/$id/steps {"step": "record_asset_answer", "version": 15, "reason": "核对机构书面答复"}
then  200 {"state": "centre_review", "asset_check_done": true}
post  /dossiers/$id/steps {"step": "propose_approval", "version": 16}
then  200 {"state": "approval"}
post  /dossiers/$id/steps {"step": "approve", "version": 17}
then  422 {"why": "not_your_role"}
as    boss
post  /dossiers/$id/steps {"step": "approve", "version": 17, "category": "relative"}
then  422 {"why": "reason_against_proposal_missing"}
post  /dossiers/$id/steps {"step": "approve", "version": 17}
then  200 {"state": "active", "category": "deep"}
keep  $household household
get   /households/$household
keep  $number household.number
post  /dossiers/$id/sheets {"kind": "decision", "reason": "送达"}
then  200
post  /dossiers/$id/sheets {"kind": "dossier_form", "reason": "存档", "whole": true}
then  200
post  /dossiers/$id/sheets {"kind": "check_list", "reason": "存档"}
then  200
get   /dossiers/$id/sheets
then  200 {"items": [{"kind": "check_list"}, {"kind": "dossier_form", "whole": true, "step": 18},
                     {"kind": "decision"}, {"kind": "notice", "current": false}]}
get   /households/$household
then  200 {"status": "active", "household": {"name": "陈颖", "category": "deep"},
           "members": [{"relation": "child"}],
           "judgements": [{"proposed": "deep", "counted": 2, "income_year": "7200.00"}]}
get   /dossiers/$id/steps/18/household
then  200 {"seq": 18, "step": "approve", "rows": [{"id": "head", "values": {"name": "陈颖"}}, "…"]}
then  never 420106198003020022
get   /dossiers/$id/steps/17/household
then  404 {"why": "not_found"}
get   /dossiers/$id/steps/eighteen/household
then  400 {"why": "not_valid", "where": "seq"}
get   /households/$household/consents
then  200 {"items": [{"kind": "declaration", "signer": "陈颖"}, "…"]}

# The same person once more.
as    clerk
post  /dossiers {"unit": "420106", "reason": "代为申请"}
then  201

# After a year the calendar asks for the review; who reported does not confirm.
given 366 days later
as    clerk
get   /dossiers/$id
until 200 {"state": "review_due", "version": 19}
post  /dossiers/$id/steps {"step": "report_yearly_review", "version": 19, "reason": "已入户核查"}
then  200
as    centre
post  /dossiers/$id/steps {"step": "confirm_yearly_review", "version": 20, "category": "relative",
        "standard_level": "national"}
then  422 {"why": "reason_against_proposal_missing", "where": "reason"}
post  /dossiers/$id/steps {"step": "confirm_yearly_review", "version": 20, "category": "relative",
        "standard_level": "national", "reason": "子女已就业，开支减少"}
then  200 {"state": "active", "category": "relative"}
get   /dossiers/$id/steps/21/household
then  200 {"seq": 21, "step": "confirm_yearly_review",
           "rows": [{"id": "head", "kind": "household"}, {"kind": "member"}, "…"]}
get   /households/$household
then  200 {"judgements": [{"category": "deep"}, {"category": "relative"}]}

# Out of hardship: proposed, noticed, approved by a third person, looked back at for half a year.
as    second
post  /dossiers/$id/steps {"step": "propose_exit", "version": 21, "reason": "收入稳定"}
then  422 {"why": "leaving_reason_missing"}
post  /dossiers/$id/steps {"step": "propose_exit", "version": 21, "reason": "收入稳定",
        "leaving": "out_of_hardship"}
then  200 {"state": "exit_proposed", "leaving": "out_of_hardship"}
as    chair
post  /dossiers/$id/steps {"step": "open_exit_notice", "version": 22, "phone": "027-88880000"}
then  422 {"why": "collective_decision_missing"}
post  /dossiers/$id/steps {"step": "open_exit_notice", "version": 22, "phone": "027-88880000",
        "brings": ["collective_decision"]}
then  200 {"state": "exit_notice", "notice": {"kind": "exit"}}
as    boss
post  /dossiers/$id/steps {"step": "approve_exit", "version": 23}
then  422 {"why": "notice_not_over"}
given 12 days later
as    boss
post  /dossiers/$id/steps {"step": "approve_exit", "version": 23}
then  422 {"why": "reason_against_proposal_missing", "where": "reason"}
post  /dossiers/$id/steps {"step": "approve_exit", "version": 23, "reason": "收入稳定半年以上"}
then  200 {"state": "exited"}
get   /households/$household
then  200 {"status": "left"}
keep  $left_on judgements.1.valid_until
post  /dossiers/$id/sheets {"kind": "decision", "reason": "送达"}
then  200
get   /dossiers/$id/sheets
then  200 {"items": [{"kind": "decision", "layout": "2026-2"}, "…"]}
keep  $paper items.0.id
get   /dossiers/$id/sheets/$paper
then  200 {"cells": [{"path": "decision.step", "printed": "批准退档"},
           {"path": "decision.reason", "printed": "收入稳定半年以上"}, {"path": "proposal.1.line"}, "…"]}
then  body 人均
as    second
get   /dossiers/$id
until 200 {"state": "follow_up", "version": 25}
post  /dossiers/$id/steps {"step": "close", "version": 25, "brings": ["follow_up_record"]}
then  422 {"why": "follow_up_too_short"}
given 200 days later
as    second
get   /dossiers/$id
then  200 {"steps": [{"step": "close", "open": false, "why": "follow_up_record_missing"}, "…"]}
post  /dossiers/$id/steps {"step": "close", "version": 25, "brings": ["follow_up_record"]}
then  422 {"why": "follow_up_record_missing"}
post  /households/$household/visits {"visited_on": "$left_on", "second": "王红",
        "found": {"met": "本人", "situation": "已稳定就业"}}
then  201
post  /dossiers/$id/steps {"step": "close", "version": 25}
then  200 {"state": "closed"}

# In hardship again: the same file goes on, with one line of life, all the way into the file.
as    clerk
post  /dossiers/$id/steps {"step": "reopen", "version": 26, "reason": "又患病"}
then  200 {"state": "reopened"}
post  /dossiers/$id/steps {"step": "submit", "version": 27}
then  422 {"why": "declaration_missing"}
post  /dossiers/$id/application/values {"kind": "income", "row": "2", "values": {"amount": "6000"}}
then  200
post  /dossiers/$id/application/consents {"kind": "declaration", "version": "2026-1", "signer": "陈颖"}
post  /dossiers/$id/application/consents {"kind": "asset_check", "version": "2026-1", "signer": "陈颖"}
post  /dossiers/$id/application/consents {"kind": "notice", "version": "2026-1", "signer": "陈颖"}
then  200
post  /dossiers/$id/steps {"step": "submit", "version": 27}
then  200 {"state": "submitted", "round": 4, "asset_check_done": false}
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 28}
post  /dossiers/$id/steps {"step": "report_visit", "version": 29, "second": "second"}
then  200 {"state": "unit_review"}
as    chair
post  /dossiers/$id/steps {"step": "open_notice", "version": 30, "category": "deep",
        "standard_level": "national", "phone": "027-88880000"}
then  200 {"state": "notice", "notice": {"kind": "entry", "standing": true}}
given 12 days later
as    up
get   /dossiers/$id
until 200 {"state": "upper_review", "version": 32}
post  /dossiers/$id/steps {"step": "pass_upper_review", "version": 32}
as    centre
post  /dossiers/$id/steps {"step": "ask_asset_check", "version": 33}
post  /dossiers/$id/steps {"step": "record_asset_answer", "version": 34, "reason": "核对机构书面答复"}
post  /dossiers/$id/steps {"step": "propose_approval", "version": 35}
then  200 {"state": "approval"}
as    boss
post  /dossiers/$id/steps {"step": "approve", "version": 36, "reason": "收入和病情已核实"}
then  200 {"state": "active", "category": "deep", "household": "$household", "version": 37}
get   /households/$household
then  200 {"status": "active", "household": {"name": "陈颖", "number": "$number"},
           "judgements": [{"category": "deep"}, {"category": "relative", "left_reason": "out_of_hardship"},
                          {"category": "deep"}]}
get   /households?unit=420106&search=陈颖
then  200 {"items": [{"id": "$household", "status": "active"}]}
get   /dossiers/$id
then  200 {"history": [{"step": "approve", "seq": 18}, {"step": "approve_exit"}, {"step": "reopen"},
                       {"step": "approve", "seq": 37}, "…"]}
