# Papers of a dossier: printed for a reason, kept with number and digest, compared with the record,
# and checked by anybody who holds the paper without learning of whom it is.
given a test clock
as    clerk base_clerk 420106
post  /dossiers {"unit": "420106", "reason": "代为申请"}
then  201
keep  $id id
get   /dossiers/$id/sheets
then  200 {"offers": [{"kind": "dossier_form", "name": "Dossier form", "may_be_whole": true},
                      {"kind": "application"}, {"kind": "visit_form", "may_be_whole": false},
                      {"kind": "notice"}, {"kind": "decision"}, {"kind": "check_list"}],
           "items": []}

# An empty application prints as an empty form.
post  /dossiers/$id/sheets {"kind": "dossier_form", "reason": "空表留存"}
then  200
then  header content-type application/pdf
then  header content-disposition .pdf
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "陈颖",
        "citizen_id": "420106198003020022", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "phone": "13900001111", "employer": "某某厂",
        "cause": "患重特大疾病"}}
then  200
post  /dossiers/$id/application/values {"kind": "member", "values":
        {"name": "陈晨", "relation": "child", "birth_on": "2015-03-02", "health": "良好"}}
then  200
post  /dossiers/$id/sheets {"kind": "application", "reason": "交本人签字"}
then  200
post  /dossiers/$id/sheets {"kind": "application", "reason": "交本人签字", "whole": true}
then  200
post  /dossiers/$id/sheets {"kind": "visit_form", "reason": "入户"}
then  200
post  /dossiers/$id/sheets {"kind": "check_list", "reason": "收件"}
then  200

# What is wrong is said by name.
post  /dossiers/$id/sheets {"kind": "application"}
then  400 {"why": "missing", "where": "reason"}
post  /dossiers/$id/sheets {"kind": "application", "reason": " "}
then  422 {"why": "reason_missing", "where": "reason"}
post  /dossiers/$id/sheets {"kind": "receipt", "reason": "收件"}
then  400 {"where": "kind"}
post  /dossiers/$id/sheets {"kind": "visit_form", "reason": "入户", "whole": true}
then  422 {"why": "never_whole", "where": "whole"}
post  /dossiers/$id/sheets {"kind": "notice", "reason": "张贴"}
then  422 {"why": "not_noticed"}
post  /dossiers/$id/sheets {"kind": "decision", "reason": "送达"}
then  422 {"why": "not_decided"}

# Each printing stands in the list, the newest first, and nothing readable of the person with it.
get   /dossiers/$id/sheets
then  200 {"items": [{"kind": "check_list", "current": true, "printed_by": "clerk", "step": 1},
                     {"kind": "visit_form"},
                     {"kind": "application", "whole": true, "current": true},
                     {"kind": "application", "whole": false, "current": false},
                     {"kind": "dossier_form", "whole": false}]}
then  never 13900001111
keep  $whole items.2.id
keep  $number items.2.number
keep  $hash items.2.hash
keep  $old items.3.number
keep  $old_hash items.3.hash

# Compared: the same at first; then what was typed since is marked, also under the mask.
get   /dossiers/$id/sheets/$whole
then  200 {"changed": 0, "sheet": {"kind": "application"}}
then  never 13900001111
then  never 420106198003020022
then  never 陈晨
post  /dossiers/$id/application/values {"kind": "household", "values": {"phone": "13900002222"}}
then  200
get   /dossiers/$id/sheets/$whole
then  200 {"changed": 1}
then  body 139****2222
then  never 13900002222
get   /dossiers/$id/sheets/00000000-0000-7000-8000-000000000000
then  404 {"why": "not_found", "where": "sheet"}

# Outside the scope there is neither the dossier nor its papers.
as    elsewhere base_clerk 420111
get   /dossiers/$id/sheets
then  404
post  /dossiers/$id/sheets {"kind": "application", "reason": "好奇"}
then  404
get   /dossiers/$id/sheets/$whole
then  404
as    helper contact_officer 420106
post  /dossiers/$id/sheets {"kind": "application", "reason": "送达", "whole": true}
then  200

# The check needs no account, and says nothing of the person.
as    nobody
get   /public/sheets/$number?hash=$hash
then  200 {"genuine": true, "kind": "application", "name": "Application", "current": false,
           "unit": {"code": "420106", "name": "武昌区总工会"}, "printed_on": "…"}
then  header x-robots-tag noindex
then  never 陈颖
then  never clerk
get   /public/sheets/$old?hash=$old_hash
then  200 {"genuine": true, "current": false}
get   /public/sheets/$number?hash=$old_hash
then  200 {"genuine": false}
then  never 武昌
get   /public/sheets/AAAA-AAAA-AAAA-AAAA?hash=$hash
then  200 {"genuine": false}
get   /public/sheets/$number?hash=abc
then  422 {"why": "hash_too_short", "where": "hash"}
get   /public/sheets/$number?hash=zzzzzzzzzzzzzzzz
then  422 {"why": "not_a_hash", "where": "hash"}
get   /public/sheets/$number
then  400 {"why": "missing", "where": "hash"}
get   /public/sheets/$number?hash=$hash&name=x
then  400 {"why": "unknown_parameter", "where": "name"}
as    auditor auditor 420106
get   /log?unit=420106&act=sheet_printed
then  200 {"items": [{"account_name": "helper", "reason": "送达", "kind": "printed_sheet"}, "…"]}
