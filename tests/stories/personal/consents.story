# A clerk records what a person agreed to, and what it withdrew; texts and purposes are for all.
given  a server of its own
given  hengwen import ../county.xlsx
as     chen base_clerk 420106
get    /consent-texts
then   200 {"items": [{"kind": "sensitive_data", "version": "2026-1", "draft": true}, {"kind": "guardian"}, "…"]}
get    /personal-fields
then   200 {"items": [
            {"kind": "household", "field": "citizen_id", "class": "sensitive", "sealed": true, "ground": "PIPL 29"},
            {"kind": "household", "field": "phone", "class": "personal", "sealed": true},
            {"kind": "household", "field": "number", "class": "none", "sealed": false, "ground": ""},
            {"kind": "member", "field": "health", "class": "sensitive", "sealed": true},
            "…"], "grounds": [{"ground": "PIPL 29"}, "…"]}
get    /households?unit=420106&search=陈
keep   $id items.0.id
get    /households/$id/consents
then   200 {"items": []}
post   /households/$id/consents {"kind": "notice", "version": "2026-1", "signer": "陈英", "means": "paper", "given_on": "2026-03-02"}
then   201 {"kind": "notice", "version": "2026-1", "signer": "陈英", "means": "paper",
            "given_on": "2026-03-02", "recorded_by": "chen"}
keep   $consent id
post   /households/$id/consents {"kind": "notice", "version": "2026-1", "signer": "陈英", "means": "paper", "given_on": "2026-03-02"}
then   422 {"why": "already_given", "where": "signer"}
post   /households/$id/consents {"kind": "notice", "version": "1999-1", "signer": "陈英", "means": "paper", "given_on": "2026-03-02"}
then   422 {"why": "text_unknown"}
post   /households/$id/consents {"kind": "notice", "version": "2026-1", "signer": "陈英", "means": "paper", "given_on": "2999-03-02"}
then   422 {"why": "given_in_future"}
post   /households/$id/consents {"kind": "dance", "version": "2026-1", "signer": "陈英", "means": "paper", "given_on": "2026-03-02"}
then   400 {"why": "not_valid", "where": "kind"}
post   /households/$id/consents/$consent/withdraw {"reason": "", "on": "2026-04-01"}
then   422 {"why": "reason_missing"}
post   /households/$id/consents/$consent/withdraw {"reason": "不愿公示", "on": "2026-03-01"}
then   422 {"why": "withdrawn_before_given"}
post   /households/$id/consents/$consent/withdraw {"reason": "不愿公示", "on": "2026-04-01"}
then   200 {"withdrawn_on": "2026-04-01", "withdrawn_reason": "不愿公示"}
post   /households/$id/consents/$consent/withdraw {"reason": "不愿公示", "on": "2026-04-01"}
then   422 {"why": "already_withdrawn"}
get    /households/$id/consents
then   200 {"items": [{"kind": "notice", "withdrawn_on": "2026-04-01"}]}

# Elsewhere it is not there; and who only adds up numbers records nothing.
as     wu base_clerk 420111
get    /households/$id/consents
then   404 {"why": "not_found"}
post   /households/$id/consents {"kind": "notice", "version": "2026-1", "signer": "x", "means": "paper", "given_on": "2026-03-02"}
then   404 {"why": "not_found"}
as     fin finance 420106
post   /households/$id/consents {"kind": "notice", "version": "2026-1", "signer": "x", "means": "paper", "given_on": "2026-03-02"}
then   403 {"why": "not_allowed"}

# The log has both, in the chain of the county.
as     auditor auditor 420106
get    /log?unit=420106&record=$id&limit=200
then   200 {"items": [{"act": "consent_withdrawn", "chain": 420106, "account_name": "chen", "reason": "不愿公示"},
                      {"act": "consent_recorded", "account_name": "chen"}, "…"]}
