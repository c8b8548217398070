# What is weighed before data is used, and what is written down when something went wrong.
given  a server of its own
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
get    /households?unit=420106&search=陈
keep   $chen items.0.id
get    /impact-assessments
then   200 {"items": []}
post   /impact-assessments {"unit": "420106", "occasion": "sensitive_data", "subject": "健康状况用于认定", "necessity": "认定因病致困所必需", "effects": "泄露会受歧视", "measures": " ", "risk": "medium", "renew_on": "2028-01-01"}
then   422 {"why": "words_missing", "where": "measures"}
post   /impact-assessments {"unit": "420106", "occasion": "whim", "subject": "x", "necessity": "x", "effects": "x", "measures": "x", "risk": "medium", "renew_on": "2028-01-01"}
then   400 {"why": "not_valid", "where": "occasion"}
post   /impact-assessments {"unit": "420111", "occasion": "other", "subject": "x", "necessity": "x", "effects": "x", "measures": "x", "risk": "medium", "renew_on": "2028-01-01"}
then   404 {"why": "not_found"}
post   /impact-assessments {"unit": "420106", "occasion": "other", "subject": "x", "necessity": "x", "effects": "x", "measures": "x", "risk": "low", "renew_on": "2020-01-01"}
then   422 {"why": "renewal_out_of_range"}
post   /impact-assessments {"unit": "420106", "occasion": "sensitive_data", "subject": "健康状况用于认定", "necessity": "认定因病致困所必需", "effects": "泄露会受歧视", "measures": "加密，默认隐去", "risk": "medium", "renew_on": "2028-01-01"}
then   201 {"unit": {"code": "420106"}, "occasion": "sensitive_data", "risk": "medium", "state": "waiting", "made_by": "rev", "own": true}
keep   $weighed id

# Whoever wrote it cannot decide it; another person can, once.
post   /impact-assessments/$weighed/approve {"words": "同意"}
then   422 {"why": "assessor_decides"}
as     app approver 420106
get    /impact-assessments?state=waiting
then   200 {"items": [{"id": "$weighed", "own": false}]}
post   /impact-assessments/$weighed/approve {"words": ""}
then   422 {"why": "words_missing"}
post   /impact-assessments/$weighed/approve {"words": "同意"}
then   200 {"state": "approved", "decided_by": "app", "decided_words": "同意"}
post   /impact-assessments/$weighed/refuse {"words": "不同意"}
then   422 {"why": "already_decided"}
get    /impact-assessments?sort=risk
then   400 {"why": "unknown_parameter", "where": "sort"}

# An incident: closed only when it is contained, and the authority and the people are told.
as     rev
post   /data-incidents {"unit": "420106", "kind": "leaked", "happened_on": "2026-03-01", "found_on": "2026-03-02", "what": "名单误发到工作群", "cause": "选错收件人", "fields": ["name", "member.name"], "harm": "诈骗电话", "advice": "不要相信来电", "people": 3}
then   201 {"kind": "leaked", "people": 3, "closed": false, "steps": [], "households": []}
keep   $wrong id
post   /data-incidents {"unit": "420106", "kind": "leaked", "found_on": "2026-03-02", "what": "x", "cause": "x", "fields": ["shoe_size"], "harm": "x", "advice": "x", "people": 3}
then   422 {"why": "field_unknown", "where": "fields"}
post   /data-incidents/$wrong/households {"households": ["$chen"]}
then   200 {"households": [{"id": "$chen", "head_name": "陈英"}]}
post   /data-incidents/$wrong/households {"households": ["$chen"]}
then   422 {"why": "household_twice"}
post   /data-incidents/$wrong/steps {"step": "closed", "words": "办结", "on": "2026-03-02"}
then   422 {"why": "not_contained"}
post   /data-incidents/$wrong/steps {"step": "contained", "words": "已撤回", "on": "2026-03-01"}
then   422 {"why": "step_before_found"}
post   /data-incidents/$wrong/steps {"step": "contained", "words": "已撤回", "on": "2026-03-02"}
then   200 {"steps": [{"step": "contained", "words": "已撤回", "by": "rev"}]}
post   /data-incidents/$wrong/steps {"step": "closed", "words": "办结", "on": "2026-03-02"}
then   422 {"why": "authority_not_told"}
post   /data-incidents/$wrong/steps {"step": "authority_told", "words": "已报区网信办", "on": "2026-03-02"}
then   200
post   /data-incidents/$wrong/steps {"step": "closed", "words": "办结", "on": "2026-03-02"}
then   422 {"why": "people_not_told"}
post   /data-incidents/$wrong/steps {"step": "people_told", "words": "逐户电话", "on": "2026-03-03"}
then   200
post   /data-incidents/$wrong/steps {"step": "closed", "words": "办结", "on": "2026-03-03"}
then   200 {"closed": true}
post   /data-incidents/$wrong/steps {"step": "contained", "words": "再", "on": "2026-03-03"}
then   422 {"why": "incident_closed"}

# Elsewhere neither is there; from above both are seen, and the auditor reads.
as     wu centre_reviewer 420111
get    /data-incidents
then   200 {"items": []}
post   /data-incidents/$wrong/steps {"step": "contained", "words": "x", "on": "2026-03-03"}
then   404 {"why": "not_found"}
get    /impact-assessments?unit=420106
then   404 {"why": "not_found"}
as     clerk base_clerk 420106
get    /data-incidents
then   403 {"why": "not_allowed"}
as     auditor auditor 420106
get    /data-incidents
then   200 {"items": [{"id": "$wrong", "closed": true}]}
post   /data-incidents/$wrong/steps {"step": "contained", "words": "x", "on": "2026-03-03"}
then   403 {"why": "not_allowed"}
get    /log?unit=420106&record=$chen&act=incident_household_added
then   200 {"items": [{"account_name": "rev", "reason": "名单误发到工作群"}]}
get    /log?unit=420106&record=$weighed
then   200 {"items": [{"act": "assessment_decided", "reason": "同意"}, {"act": "assessment_recorded"}]}
