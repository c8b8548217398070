# A citizen number that was written down wrong is corrected by two people: the same person in the same
# file, found by the right number from now on; the wrong one is free for whom it belongs to.
given  a server of its own
given  hengwen import ../county.xlsx
as     clerk base_clerk 420106
get    /households?unit=420106&search=陈
then   200 {"items": [{"number": "420106-000001", "head_name": "陈英"}]}
keep   $chen items.0.id
get    /households?unit=420106&search=李
then   200 {"items": [{"number": "420106-000002"}]}
keep   $li items.0.id
get    /households/$chen
then   200
keep   $child members.1.id

post   /households/$chen/family-changes {"kind": "number_correction", "reason": "mistake", "words": "录入错误"}
then   422 {"why": "unknown_person", "where": "people"}
post   /households/$chen/family-changes {"kind": "number_correction", "reason": "mistake", "words": "录入错误",
        "people": [{"id": "$li"}], "number": "420106198003020081"}
then   422 {"why": "unknown_person"}
post   /households/$chen/family-changes {"kind": "number_correction", "reason": "mistake", "words": "录入错误",
        "people": [{"id": "$chen"}]}
then   422 {"why": "right_number_missing", "where": "number"}
post   /households/$chen/family-changes {"kind": "number_correction", "reason": "mistake", "words": "录入错误",
        "people": [{"id": "$chen"}], "number": "420106198003020080"}
then   422 {"why": "not_a_citizen_number", "where": "number"}
post   /households/$chen/family-changes {"kind": "number_correction", "reason": "mistake", "words": "录入错误",
        "people": [{"id": "$chen"}], "number": "420106197507150010"}
then   422 {"why": "person_filed_elsewhere", "where": "number"}
post   /households/$chen/family-changes {"kind": "number_correction", "reason": "mistake", "words": "与身份证原件核对",
        "people": [{"id": "$chen"}], "number": "42010619800302008 1"}
then   201 {"kind": "number_correction", "state": "open"}
keep   $change id
then   never 420106198003020081
post   /households/find {"citizen_number": "420106198003020081"}
then   200 {"items": []}
as     rev centre_reviewer 420106
get    /family-changes
then   200 {"items": [{"id": "$change", "may_answer": true,
            "view": {"after": [{"people": [{"name": "陈英", "number": "…"}, "…"]}]}}]}
post   /family-changes/$change/answer {"outcome": "agreed", "words": "已核对原件"}
then   200 {"outcome": "agreed"}
post   /households/find {"citizen_number": "420106198003020081"}
then   200 {"items": [{"id": "$chen"}]}
get    /dossiers/$chen
then   200 {"state": "active", "history": [{"step": "correct_number", "by": "rev", "second": "clerk"}]}

# A member who had none yet gets one; then the same one is nothing to correct.
post   /households/$chen/family-changes {"kind": "number_correction", "reason": "other", "words": "补录",
        "people": [{"id": "$child"}], "number": "420106201503020015"}
then   201
keep   $second id
as     lin centre_reviewer 420106
post   /family-changes/$second/answer {"outcome": "agreed", "words": "已核对户口簿"}
then   200
post   /households/find {"citizen_number": "420106201503020015"}
then   200 {"items": [{"id": "$chen"}]}
post   /households/$chen/family-changes {"kind": "number_correction", "reason": "other", "words": "再改",
        "people": [{"id": "$child"}], "number": "420106201503020015"}
then   422 {"why": "number_as_before"}
