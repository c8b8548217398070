# A workbook of ../county.py comes in: first for trial, then in earnest, then once more.
given  a server of its own
as     officer
post   /imports?dry_run=true&name=试.xlsx file ../county.xlsx
then   202 {"id": "…"}
keep   $trial id
get    /imports/$trial/events
then   200 {"state": "done", "dry_run": true, "sheets": [
            {"kind": "campaign", "added": 1}, {"kind": "household", "added": 5, "bad": 3}, "…"]}
get    /households?unit=0
then   200 {"items": []}

post   /imports?name=县.xlsx file ../county.xlsx
then   202
keep   $id id
get    /imports/$id/events
then   header content-type text/event-stream
then   200 {"id": "$id", "name": "县.xlsx", "state": "done", "dry_run": false, "sheets": [
            {"sheet": "送温暖活动", "kind": "campaign", "rows": 1, "added": 1, "bad": 0},
            {"sheet": "困难职工家庭", "kind": "household",
             "rows": 8, "added": 5, "changed": 0, "same": 0, "bad": 3, "warned": 1},
            {"sheet": "家庭成员", "kind": "member", "rows": 4, "added": 3, "bad": 1},
            {"sheet": "收入明细", "kind": "income", "rows": 3, "added": 2, "bad": 1},
            {"sheet": "刚性支出", "kind": "expense", "rows": 1, "added": 1, "bad": 0},
            {"sheet": "走访家庭", "kind": "household_visit", "rows": 3, "added": 3, "bad": 0},
            {"sheet": "资金收入", "kind": "receipt", "rows": 7, "added": 6, "bad": 1},
            {"sheet": "实名发放", "kind": "payment", "rows": 7, "added": 6, "bad": 1},
            {"sheet": "集体活动", "kind": "event", "rows": 1, "added": 1, "bad": 0},
            {"sheet": "我的统计", "kind": "", "rows": 0, "refusal": {"why": "unknown_sheet",
             "where": "我的统计", "detail": {"zh": "…", "en": "…"}}}]}
get    /households?unit=0
then   200 {"items": ["…", {"head_name": "陈英"}, {"head_name": "李强"}, {"head_name": "王芳"},
                      {"head_name": "赵敏"}, {"head_name": "孙涛"}, "…"]}

# What is wrong, row by row in both languages, and a page at a time.
get    /imports/$id/bad
then   200 {"items": [
            {"sheet": "困难职工家庭", "row": 2, "column": "银行卡号", "level": "warning",
             "why": "bank_card_check_digit"},
            {"sheet": "困难职工家庭", "row": 7, "column": "身份证号*", "level": "error",
             "why": "citizen_id_check_sign", "say": {
              "zh": "“身份证号*”的校验码不对，请核对是否输错",
              "en": "The check digit of “身份证号*” is wrong; please compare with the card"}},
            {"row": 8, "why": "unknown_unit", "say": {
              "zh": "“建档工会*”：没有这个代码或名称的工会（或不在您的管理范围内）",
              "en": "“建档工会*”: no union of this code or name within your scope"}},
            {"row": 9, "why": "not_a_date", "column": "建档日期*"},
            {"row": 9, "why": "unknown_code", "column": "困难类别*"},
            {"sheet": "家庭成员", "row": 5, "why": "household_refused", "say": {
              "zh": "“户主身份证号*”：该户主所在行有错误，未能导入；改正后一并重新导入"}},
            {"sheet": "收入明细", "row": 4, "why": "not_money", "say": {
              "en": "“金额(元)*” must be an amount such as 1234.50; what “1,5” means cannot be told"}},
            {"sheet": "资金收入", "row": 8, "why": "not_positive"},
            {"sheet": "实名发放", "row": 8, "why": "not_positive"}]}
then   never 420106198003020024
get    /imports/$id/bad?limit=2
then   200 {"items": [{"row": 2}, {"row": 7}]}
keep   $next next
get    /imports/$id/bad?limit=2&after=$next
then   200 {"items": [{"row": 8}, {"row": 9, "why": "not_a_date"}]}
get    /imports/$id/bad?limit=501
then   400 {"why": "limit_out_of_range", "where": "limit"}
get    /imports/$id/bad?after=x
then   400 {"why": "bad_cursor", "where": "after"}

# The bad rows as a workbook to put right: as it is, each of them is bad for the same reason.
post   /imports/$id/bad-file {"reason": " "}
then   422 {"why": "reason_missing"}
post   /imports/$id/bad-file {"reason": "改正", "password": "一个足够长的文件密码"}
then   200
then   header content-disposition .zip
post   /imports/$id/bad-file {"reason": "改正后重新导入"}
then   200
then   header content-disposition filename*=UTF-8''%E9%94%99%E8%AF%AF%E8%A1%8C-%E5%8E%BF
then   inside 含个人信息
post   /imports?name=错误行.xlsx last
then   202
keep   $wrong id
get    /imports/$wrong/events
then   200 {"state": "done", "sheets": [
            {"kind": "household", "rows": 3, "added": 0, "bad": 3},
            {"kind": "member", "rows": 1, "added": 0, "bad": 1},
            {"kind": "income", "rows": 1, "added": 0, "bad": 1},
            {"kind": "receipt", "rows": 1, "added": 0, "bad": 1},
            {"kind": "payment", "rows": 1, "added": 0, "bad": 1}]}

# The same again changes nothing. The last of them waits for its turn and is cancelled before.
post   /imports?name=再.xlsx file ../county.xlsx
then   202
keep   $again id
post   /imports?name=再.xlsx file ../county.xlsx
post   /imports?name=再.xlsx file ../county.xlsx
post   /imports?name=再.xlsx file ../county.xlsx
post   /imports?name=不.xlsx file ../county.xlsx
then   202
keep   $never id
post   /imports/$never/cancel
then   204
get    /imports/$never
until  200 {"state": "cancelled", "sheets": ["…", {"kind": "payment", "rows": 0}, "…"]}
post   /imports/$never/cancel
then   422 {"why": "not_running"}
get    /imports/$again
then   200 {"state": "done", "sheets": [
            {"kind": "campaign", "added": 0, "same": 1},
            {"kind": "household", "added": 0, "changed": 0, "same": 5, "bad": 3},
            {"kind": "member", "added": 0, "changed": 0, "same": 3},
            {"kind": "income", "added": 0, "changed": 0, "same": 2},
            {"kind": "expense", "added": 0, "changed": 0, "same": 1},
            {"kind": "household_visit", "added": 0, "changed": 0, "same": 3},
            {"kind": "receipt", "added": 0, "changed": 0, "same": 6},
            {"kind": "payment", "added": 0, "changed": 0, "same": 6},
            {"kind": "event", "added": 0, "changed": 0, "same": 1},
            {"kind": "", "refusal": {"why": "unknown_sheet"}}]}
get    /imports
then   200 {"items": [{"id": "$never", "state": "cancelled"}, {}, {}, {},
                      {"id": "$wrong"}, {"id": "$id"}, {"id": "$trial"}, "…"]}
post   /imports/$trial/bad-file {"reason": "改正"}
then   200
post   /imports/$never/bad-file {"reason": "改正"}
then   422 {"why": "no_bad_rows"}
