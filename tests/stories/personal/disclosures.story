# What was passed on to others is recorded for each household, and nobody deletes it.
given  a server of its own
given  hengwen import ../county.xlsx
as     rev centre_reviewer 4201
get    /session
post   /session/opening {"reason": "核对"}
get    /households?unit=4201&search=陈
keep   $chen items.0.id
get    /households?unit=420106&search=李
keep   $li items.0.id
get    /households?unit=420111
keep   $wang items.0.id
post   /disclosures {"households": ["$chen", "$wang"], "recipient": "演示银行", "purpose": "代发慰问金", "basis": "单独同意", "fields": ["name", "account"], "on": "2026-02-03"}
then   201 {"on": "2026-02-03", "recipient": "演示银行", "fields": ["name", "account"], "recorded_by": "rev",
            "households": [{"head_name": "陈英", "number": "420106-000001"}, {"head_name": "王芳"}]}
post   /disclosures {"households": ["$li"], "recipient": "核对中心", "purpose": "核对收入", "basis": "核对授权书", "fields": ["citizen_id"], "on": "2026-02-04"}
then   201
post   /disclosures {"households": ["$chen"], "recipient": "核对中心", "purpose": "核对收入", "basis": "核对授权书", "fields": ["shoe_size"], "on": "2026-02-04"}
then   422 {"why": "field_unknown", "where": "fields"}
post   /disclosures {"households": [], "recipient": "核对中心", "purpose": "核对收入", "basis": "核对授权书", "fields": ["name"], "on": "2026-02-04"}
then   422 {"why": "no_households"}
get    /disclosures
then   200 {"items": [{"recipient": "核对中心"}, {"recipient": "演示银行"}]}
get    /disclosures?unit=4201&limit=1
then   200 {"items": [{"recipient": "核对中心"}]}
keep   $next next
get    /disclosures?unit=4201&limit=1&after=$next
then   200 {"items": [{"recipient": "演示银行"}]}
get    /disclosures?after=x
then   400 {"why": "bad_cursor"}
get    /disclosures?household=$wang
then   200 {"items": [{"recipient": "演示银行", "households": [{"head_name": "王芳"}]}]}
delete /disclosures
then   405 {"why": "unknown_method"}

# A county sees its own households of it only.
as     wu centre_reviewer 420111
get    /disclosures
then   200 {"items": [{"recipient": "演示银行", "households": [{"head_name": "王芳"}]}]}
then   never 陈英
post   /disclosures {"households": ["$chen"], "recipient": "a", "purpose": "b", "basis": "c", "fields": ["name"], "on": "2026-02-04"}
then   404 {"why": "not_found"}
as     clerk base_clerk 420106
get    /disclosures
then   403 {"why": "not_allowed"}
