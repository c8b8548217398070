# Before somebody is entered: who is filed already and like it, in full at home, elsewhere only where.
given  a server of its own
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
post   /likenesses {"unit": "420106", "name": "陳　英", "citizen_id": "420106800302002"}
then   200 {"items": [{"why": "same_number", "seen": true, "unit": {"code": "420106", "name": "武昌区总工会"},
            "number": "420106-000001", "head_name": "陈英", "status": "active"}],
            "complete": true, "left_this_hour": 119}
keep   $chen items.0.household
then   never 420106198003020022

# One digit wrong, two in each other's place, and a check sign that does not fit.
post   /likenesses {"unit": "420106", "name": "某某", "citizen_id": "420106198003020023"}
then   200 {"items": [{"why": "number_one_digit_off", "number": "420106-000001"}]}
post   /likenesses {"unit": "420106", "name": "陈英", "citizen_id": "420160198003020022"}
then   200 {"items": [{"why": "number_two_swapped", "number": "420106-000001"},
            {"why": "same_name_and_birth", "number": "420106-000001"}]}

# The same account, the same name and birth date, and a name that sounds the same.
post   /likenesses {"unit": "420106", "name": "某某", "account": "6222 0202 0000 1234 567"}
then   200 {"items": [{"why": "same_account", "household": "$chen"}]}
post   /likenesses {"unit": "420106", "name": "陈·小", "birth_on": "2002-05-06"}
then   200 {"items": [{"why": "same_name_and_birth", "household": "$chen", "head_name": "陈英"}]}
post   /likenesses {"unit": "420106", "name": "沉晓", "birth_on": "2002-05-06"}
then   200 {"items": [{"why": "name_sounds_alike", "household": "$chen"}]}
then   never 陈小
post   /likenesses {"unit": "420106", "name": "陈小", "birth_on": "2002-05-06", "household": "$chen"}
then   200 {"items": []}

# A member, seen from another county: that there is a file, and where.
as     wu centre_reviewer 420111
post   /likenesses {"unit": "420111", "name": "陈建", "citizen_id": "420106197801010051"}
then   200 {"items": [{"why": "member_elsewhere", "seen": false, "unit": {"code": "420106", "name": "武昌区总工会"}}]}
then   never 陈英
then   never 420106-000001
then   never $chen
then   never head_name
post   /likenesses {"unit": "420106", "name": "陈建"}
then   404 {"why": "not_found", "where": "unit"}
post   /likenesses {"unit": "420111", "name": " "}
then   422 {"why": "name_missing", "where": "name"}
post   /likenesses {"unit": "420111", "name": "陈建", "citizen_id": "4201"}
then   422 {"why": "not_a_citizen_number", "where": "citizen_id"}

# So that union asks for the file, and the one that keeps it answers.
post   /transfer-requests {"citizen_id": "420106197801010051", "to_unit": "420111", "reason": "全家搬到洪山区"}
then   201 {"kept_by": {"code": "420106", "name": "武昌区总工会"}, "to": {"code": "420111"}, "state": "open"}
then   never $chen
then   never 陈英
keep   $request id
post   /transfer-requests {"citizen_id": "420106197801010051", "to_unit": "420111", "reason": "全家搬到洪山区"}
then   422 {"why": "transfer_already_asked"}
post   /transfer-requests {"to_unit": "420111", "reason": "全家搬到洪山区"}
then   422 {"why": "nobody_named"}
post   /transfer-requests {"citizen_id": "310101197001010005", "to_unit": "420111", "reason": "全家搬到洪山区"}
then   422 {"why": "nobody_filed"}
post   /transfer-requests/$request/answer {"outcome": "granted", "reason": "同意"}
then   404 {"why": "not_found"}
get    /transfer-requests?side=asked
then   200 {"items": [{"id": "$request", "state": "open"}]}
as     rev
get    /transfer-requests?unit=420106
then   200 {"items": [{"id": "$request", "household": "$chen", "number": "420106-000001", "head_name": "陈英",
            "to": {"name": "洪山区总工会"}, "reason": "全家搬到洪山区", "asked_by": "wu"}]}
post   /transfer-requests/$request/answer {"outcome": "granted", "reason": ""}
then   422 {"why": "reason_missing"}
post   /transfer-requests/$request/answer {"outcome": "granted", "reason": "本人已书面同意"}
then   200 {"state": "answered", "outcome": "granted"}
post   /transfer-requests/$request/answer {"outcome": "refused", "reason": "再想想"}
then   422 {"why": "already_answered"}
as     wu
get    /transfer-requests?side=asked&state=answered
then   200 {"items": [{"id": "$request", "answer": "本人已书面同意", "answered_by": "rev"}]}
then   never $chen
# Nothing has moved by it.
get    /households/$chen
then   404 {"why": "not_found"}
as     zhang centre_reviewer 420502
get    /transfer-requests?side=asked
then   200 {"items": []}
get    /transfer-requests
then   200 {"items": []}
