# Somebody is like a person in a file: the officer says of each file that it is another person,
# before the application is handed in; the worker who applies alone is told of nobody.
given a server of its own
given hengwen import ../county.xlsx
as    clerk base_clerk 420106
post  /dossiers {"unit": "420106", "reason": "代为申请"}
then  201
keep  $id id
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "陈颖",
        "citizen_id": "310101198003020017", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "phone": "13900001111", "cause": "其他",
        "account": "6222020200001234567"}}
then  200
post  /dossiers/$id/application/values {"kind": "member", "values":
        {"name": "孙涛", "relation": "spouse", "birth_on": "1979-09-09", "health": "良好"}}
then  200
keep  $row rows.1.id
post  /dossiers/$id/application/consents {"kind": "declaration", "version": "2026-1", "signer": "陈颖"}
then  200

# What the program found: in full at home, elsewhere only that there is a file.
post  /dossiers/$id/likenesses {}
then  200 {"items": [
        {"row": "head", "name": "陈颖", "needs_word": true, "file": {"why": "same_account", "seen": true,
         "unit": {"code": "420106"}, "number": "420106-000001", "head_name": "陈英"}},
        {"row": "head", "needs_word": true, "file": {"why": "name_sounds_alike", "seen": true}},
        {"row": "$row", "name": "孙涛", "needs_word": true, "file": {"why": "same_name_and_birth",
         "seen": false, "unit": {"code": "420502"}}}], "left_this_hour": 119}
then  never 420502-000001
keep  $like items.0.file.household
as    elsewhere base_clerk 420111
post  /dossiers/$id/likenesses {}
then  404 {"why": "not_found"}

# Without the word it is not handed in, and the refusal tells no more than the look did.
as    clerk
post  /dossiers/$id/steps {"step": "submit", "version": 1}
then  422 {"why": "likeness_word_missing",
        "where": "same_account 420106, name_sounds_alike 420106, same_name_and_birth 420502"}
then  never 陈英
then  never 420106-000001
then  never 420502-000001
post  /dossiers/$id/steps {"step": "submit", "version": 1, "others": [
        {"row": "head", "why": "same_account", "unit": "420106", "household": "$like", "reason": "夫妻共用一张卡"},
        {"row": "head", "why": "name_sounds_alike", "unit": "420106", "household": "$like", "reason": " "}]}
then  422 {"why": "likeness_word_missing", "where": "name_sounds_alike 420106, same_name_and_birth 420502"}
post  /dossiers/$id/steps {"step": "submit", "version": 1, "others": [
        {"row": "head", "why": "same_account", "unit": "420106", "reason": "没有说是哪一份"},
        {"row": "head", "why": "name_sounds_alike", "unit": "420106", "household": "$like", "reason": "已核对身份证"},
        {"row": "$row", "why": "same_name_and_birth", "unit": "420502", "reason": "已核对身份证"}]}
then  422 {"why": "likeness_word_missing", "where": "same_account 420106"}
post  /dossiers/$id/steps {"step": "submit", "version": 1, "others": [
        {"row": "head", "why": "same_face", "unit": "420106", "reason": "x"}]}
then  400 {"where": "others.0.why"}

# A word for each: it is handed in, and the words stand in the history and cover the next step.
post  /dossiers/$id/steps {"step": "submit", "version": 1, "others": [
        {"row": "head", "why": "same_account", "unit": "420106", "household": "$like", "reason": "夫妻共用一张卡"},
        {"row": "head", "why": "name_sounds_alike", "unit": "420106", "household": "$like", "reason": "已核对身份证"},
        {"row": "$row", "why": "same_name_and_birth", "unit": "420502", "reason": "同名同生日，籍贯不同"}]}
then  200 {"state": "submitted"}
get   /dossiers/$id
then  200 {"history": [{"step": "begin", "others": []}, {"step": "submit", "others": [
        {"name": "陈颖", "why": "same_account", "unit": {"code": "420106"}, "reason": "夫妻共用一张卡"},
        {"why": "name_sounds_alike"},
        {"name": "孙涛", "unit": {"name": "西陵区总工会"}, "reason": "同名同生日，籍贯不同"}]}]}
post  /dossiers/$id/likenesses {}
then  200 {"items": [{"said": "夫妻共用一张卡"}, {"said": "已核对身份证"}, {"said": "同名同生日，籍贯不同"}]}
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 2}
then  200 {"state": "unit_check"}

# Sent back and typed otherwise, it is another person of whom nobody has spoken.
post  /dossiers/$id/steps {"step": "return_file", "version": 3,
        "fields": [{"field": "household.name", "reason": "与身份证不符"}]}
then  200
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "陈莹"}}
then  200
post  /dossiers/$id/steps {"step": "submit", "version": 4}
then  422 {"why": "likeness_word_missing", "where": "same_account 420106, name_sounds_alike 420106"}

# A worker who applies alone hands in without a word about anybody …
as    nobody
post  /public/applications {"unit": "420106"}
then  201
keep  $code code
post  /public/applications/values {"code": "$code", "kind": "household", "values": {"name": "李蔷",
        "citizen_id": "31010119750715003X", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "其他"}}
then  200
post  /public/applications/consents {"code": "$code", "kind": "declaration", "version": "2026-1",
        "signer": "李蔷"}
then  200
post  /public/applications/steps {"code": "$code", "step": "submit", "others": []}
then  400 {"where": "others"}
post  /public/applications/steps {"code": "$code", "step": "submit"}
then  200 {"state": "submitted"}
then  never sounds_alike
then  never 李强

# … and the officer who begins the check says it.
as    clerk
get   /dossiers/work?unit=420106&search=李蔷
then  200
keep  $own items.0.id
post  /dossiers/$own/steps {"step": "begin_unit_check", "version": 2}
then  422 {"why": "likeness_word_missing", "where": "name_sounds_alike 420106"}
post  /dossiers/$own/likenesses {}
then  200
keep  $li items.0.file.household
post  /dossiers/$own/steps {"step": "begin_unit_check", "version": 2, "others": [
        {"row": "head", "why": "name_sounds_alike", "unit": "420106", "household": "$li", "reason": "已当面核对"}]}
then  200 {"state": "unit_check"}
as    nobody
post  /public/applications/open {"code": "$code"}
then  200 {"state": "unit_check"}
then  never 已当面核对
then  never sounds_alike

# The log tells who looked, also by a refusal, and keeps the words sealed.
as    reader auditor 420106
get   /log?act=likeness_looked_for
then  200
