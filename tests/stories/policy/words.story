# What records, fields and codes are called, for the screens and for whoever fills in a workbook.
as     officer
get    /labels
then   200 {"records": ["…",
            {"kind": "household", "zh": "困难职工家庭", "en": "Households", "fields": ["…",
             {"name": "citizen_id", "kind": "citizen_id", "required": true, "zh": "身份证号"},
             {"name": "category", "kind": "code", "list": "CL-01", "required": true}, "…"]},
            {"kind": "payment", "zh": "实名发放"}, "…"]}
get    /code-lists
then   200 {"lists": {"CL-21": {"items": ["…",
            {"key": "central", "zh": "中央财政", "en": "…"}, {"key": "donation"}, "…"]},
            "CL-01": {"title": {"zh": "困难类别", "en": "Hardship category"}, "items": ["…",
            {"key": "minimum_living", "zh": "低保户"}, {"key": "deep"}, "…"]}}}
get    /labels?kind=household
then   400 {"why": "unknown_parameter", "where": "kind"}
as     nobody
get    /labels
then   200
