# What a decision asks for: consent to the notice, a reason for what was not proposed and for what
# speaks against filing; and the twelve months of the application, however long its way is.
given a test clock
as    boss approver 420106
as    clerk base_clerk 420106
post  /dossiers {"unit": "420106", "reason": "代为申请"}
keep  $id id
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "陈颖",
        "citizen_id": "420106198003020022", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "患重特大疾病", "employer": "某某厂"}}
then  200
post  /dossiers/$id/application/values {"kind": "income", "values": {"type": "工资",
        "amount": "7200", "from_on": "2026-01-01", "to_on": "2026-12-31"}}
then  200 {"proposal": {"category": "deep", "level": "national", "exclusions": []}}
post  /dossiers/$id/application/values {"kind": "asset", "values": {"type": "住房", "quantity": "2",
        "source": "本人申报"}}
then  200 {"proposal": {"category": "deep", "exclusions": [{"say": "Two or more homes"}]}}

# Whoever types over what somebody else wrote meanwhile is told, and nothing is overwritten.
post  /dossiers/$id/application/values {"row": "head", "kind": "household",
        "values": {"employer": "另一厂"}, "was": {"employer": ""}}
then  409 {"why": "changed_meanwhile", "where": "employer"}
get   /dossiers/$id/application
then  200 {"rows": [{"id": "head", "values": {"employer": "某某厂"}}, "…"]}
post  /dossiers/$id/application/values {"row": "head", "kind": "household",
        "values": {"employer": "另一厂"}, "was": {"employer": "某某厂"}}
then  200
post  /dossiers/$id/application/values {"row": "head", "kind": "household",
        "values": {"employer": "另一厂"}, "was": {"employer": "某某厂"}}
then  200

post  /dossiers/$id/application/consents {"kind": "declaration", "version": "2026-1", "signer": "陈颖"}
post  /dossiers/$id/application/consents {"kind": "asset_check", "version": "2026-1", "signer": "陈颖"}
post  /dossiers/$id/steps {"step": "submit", "version": 1}
then  200 {"state": "submitted"}

# It waits for more than a year; the months that count are still those before it was handed in.
given 500 days later
as    clerk
get   /dossiers/$id/application
then  200 {"proposal": {"category": "deep"}}
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 2}
as    second contact_officer 420106
as    clerk
post  /dossiers/$id/steps {"step": "report_visit", "version": 3, "second": "second"}
then  200 {"state": "unit_review"}
as    chair base_chair 420106
post  /dossiers/$id/steps {"step": "open_notice", "version": 4, "phone": "027-88880000"}
then  422 {"why": "publication_consent_missing"}
as    clerk
post  /dossiers/$id/application/consents {"kind": "notice", "version": "2026-1", "signer": "陈颖"}
then  200
as    chair
post  /dossiers/$id/steps {"step": "open_notice", "version": 4, "phone": "027-88880000",
        "category": "relative", "standard_level": "national"}
then  422 {"why": "reason_against_proposal_missing"}
post  /dossiers/$id/steps {"step": "open_notice", "version": 4, "phone": "027-88880000"}
then  200 {"state": "notice", "category": "deep"}
given 12 days later
as    up upper_reviewer 4201
get   /dossiers/$id
until 200 {"state": "upper_review", "version": 6}
post  /dossiers/$id/steps {"step": "pass_upper_review", "version": 6}
as    centre centre_reviewer 420106
post  /dossiers/$id/steps {"step": "ask_asset_check", "version": 7}
post  /dossiers/$id/steps {"step": "record_asset_answer", "version": 8, "reason": "书面答复"}
post  /dossiers/$id/steps {"step": "propose_approval", "version": 9}
then  200 {"state": "approval"}

# Two homes stop everybody but an approver who says why; so does another level than the proposed one.
as    boss
post  /dossiers/$id/steps {"step": "approve", "version": 10, "standard_level": "county", "reason": " "}
then  422 {"why": "exclusion_reason_missing"}
post  /dossiers/$id/steps {"step": "approve", "version": 10}
then  422 {"why": "exclusion_reason_missing", "where": "reason"}
post  /dossiers/$id/steps {"step": "approve", "version": 10, "reason": "  "}
then  422 {"why": "exclusion_reason_missing"}
post  /dossiers/$id/steps {"step": "approve", "version": 10, "reason": "其中一套已列为危房"}
then  200 {"state": "active", "history": [{"step": "approve", "reason": "其中一套已列为危房",
           "overridden": [{"say": "Two or more homes"}]}, "…"]}
keep  $household household
get   /households/$household
then  200 {"judgements": [{"proposed": "deep", "income_year": "7200.00"}]}
