# What people ask about their own data is answered in words, and the late ones are known.
given  a server of its own
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
get    /households?unit=420106&search=陈
keep   $id items.0.id
post   /person-requests {"household": "$id", "kind": "explanation", "asked_by": "陈英", "asked_on": "2026-03-02", "words": "为什么认定为低保户"}
then   201 {"kind": "explanation", "state": "open", "due_on": "2026-03-17", "late": true,
            "household": {"id": "$id", "number": "420106-000001", "head_name": "陈英"}, "unit": {"code": "420106"}}
keep   $request id
post   /person-requests {"household": "$id", "kind": "copy", "asked_by": "", "asked_on": "2026-03-02", "words": "要一份"}
then   422 {"why": "asked_by_missing"}
post   /person-requests {"household": "$id", "kind": "copy", "asked_by": "陈英", "asked_on": "2999-03-02", "words": "要一份"}
then   422 {"why": "asked_in_future"}
post   /person-requests {"household": "$id", "kind": "wish", "asked_by": "陈英", "asked_on": "2026-03-02", "words": "要一份"}
then   400 {"why": "not_valid", "where": "kind"}
get    /person-requests?unit=420106&state=late
then   200 {"items": [{"id": "$request"}]}
get    /person-requests/$request
then   200 {"request": {"kind": "explanation"}, "judgements": [{"category": "minimum_living", "say": [{"zh": "…", "en": "…"},
            {"zh": "人均月收入 170.00 元 = 6,120.00 ÷ 12 ÷ 3；低于低保标准 520.00 元，情形：经政府救助和各方帮助后仍有困难，属低保户", "en": "…"}]}]}
post   /person-requests/$request/answer {"outcome": "granted", "words": " "}
then   422 {"why": "words_missing"}
post   /person-requests/$request/answer {"outcome": "granted", "words": "已说明计算过程"}
then   200 {"state": "answered", "outcome": "granted", "answer": "已说明计算过程", "answered_by": "rev"}
post   /person-requests/$request/answer {"outcome": "refused", "words": "再答"}
then   422 {"why": "already_answered"}
get    /person-requests?state=open
then   200 {"items": []}
get    /person-requests?state=answered
then   200 {"items": [{"id": "$request"}]}
as     wu centre_reviewer 420111
get    /person-requests/$request
then   404 {"why": "not_found"}
get    /person-requests
then   200 {"items": []}
post   /person-requests/$request/answer {"outcome": "refused", "words": "再答"}
then   404 {"why": "not_found"}
