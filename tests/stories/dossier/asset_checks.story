# Households wait for the asset check: the centre makes a list, hands it to civil affairs with what
# every adult has signed, takes the answer in, and goes on. What was passed on stands in the register.
given a test clock
as    fin finance 420106
as    clerk base_clerk 420106
post  /dossiers {"unit": "420106", "reason": "代为申请"}
keep  $id id
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "陈颖",
        "citizen_id": "420106198003020022", "ethnicity": "汉族", "health": "良好", "cause": "患重特大疾病",
        "model_worker": "none", "work_status": "在岗", "phone": "13900001111", "employer": "某某厂"}}
post  /dossiers/$id/application/values {"kind": "member", "values": {"name": "王强",
        "relation": "配偶", "citizen_id": "420106197503020016", "health": "良好"}}
then  200 {"adults": ["陈颖", "王强"]}
post  /dossiers/$id/application/values {"kind": "member", "values":
        {"name": "陈晨", "relation": "child", "birth_on": "2015-03-02", "health": "良好"}}
post  /dossiers/$id/application/values {"kind": "income", "values":
        {"type": "工资", "amount": "7200", "from_on": "2026-01-01"}}
then  200 {"proposal": {"category": "deep"}}
post  /dossiers/$id/application/consents {"kind": "declaration", "version": "2026-1", "signer": "陈颖"}
post  /dossiers/$id/application/consents {"kind": "notice", "version": "2026-1", "signer": "陈颖"}
post  /dossiers/$id/application/consents {"kind": "asset_check", "version": "2026-1", "signer": "陈颖"}
then  200
post  /dossiers/$id/steps {"step": "submit", "version": 1}
then  200
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 2}
as    second contact_officer 420106
as    clerk
post  /dossiers/$id/steps {"step": "report_visit", "version": 3, "second": "second"}
then  200 {"state": "unit_review"}
as    chair base_chair 420106
post  /dossiers/$id/steps {"step": "open_notice", "version": 4, "category": "deep",
        "standard_level": "national", "phone": "027-88880000"}
then  200 {"state": "notice"}
given 12 days later
as    up upper_reviewer 4201
get   /dossiers/$id
until 200 {"state": "upper_review", "version": 6}
post  /dossiers/$id/steps {"step": "pass_upper_review", "version": 6}
then  200 {"state": "centre_review"}
as    centre centre_reviewer 420106

# Not before every adult has signed; nor is there a list of what does not wait.
post  /dossiers/$id/steps {"step": "ask_asset_check", "version": 7}
then  422 {"why": "authorisation_missing"}
post  /asset-checks {"unit": "420106", "dossiers": []}
then  422 {"why": "nobody_waits", "where": "dossiers"}
post  /asset-checks {"unit": "420106", "dossiers": ["$id"]}
then  200 {"left_out": [{"name": "陈颖", "why": "not_in_asset_check"}]}
post  /dossiers/$id/steps {"step": "return_file", "version": 7,
        "fields": [{"field": "member.name", "reason": "配偶未签署核查授权书"}]}
then  200 {"state": "returned"}
as    clerk
post  /dossiers/$id/application/consents {"kind": "asset_check", "version": "2026-1", "signer": "王强"}
then  200
post  /dossiers/$id/steps {"step": "submit", "version": 8}
post  /dossiers/$id/steps {"step": "begin_unit_check", "version": 9}
post  /dossiers/$id/steps {"step": "report_visit", "version": 10, "second": "second"}
then  200 {"state": "unit_review"}
as    chair
post  /dossiers/$id/steps {"step": "open_notice", "version": 11, "phone": "027-88880000"}
then  200 {"state": "notice"}
given 12 days later
as    up
get   /dossiers/$id
until 200 {"state": "upper_review", "version": 13}
post  /dossiers/$id/steps {"step": "pass_upper_review", "version": 13}
as    centre
get   /asset-checks/waiting
then  200 {"items": []}
post  /dossiers/$id/steps {"step": "ask_asset_check", "version": 14}
then  200 {"state": "asset_check"}

# A list of two adults; the child is asked about by nobody.
get   /asset-checks/waiting
then  200 {"items": [{"id": "$id", "name": "陈颖"}]}
post  /asset-checks {"unit": "4303", "dossiers": ["$id"]}
then  404
post  /asset-checks {"unit": "420106", "dossiers": ["$id", "$id"]}
then  422 {"why": "dossier_twice"}
as    chair
post  /asset-checks {"unit": "420106", "dossiers": ["$id"]}
then  422 {"why": "not_your_role"}
as    elsewhere centre_reviewer 420111
get   /asset-checks/waiting
then  200 {"items": []}
post  /asset-checks {"unit": "420111", "dossiers": ["$id"]}
then  200 {"left_out": [{"name": "", "why": "not_in_asset_check"}]}
as    city centre_reviewer 4201
post  /session/opening {"reason": "核对名单"}
post  /asset-checks {"unit": "420111", "dossiers": ["$id"]}
then  200 {"left_out": [{"name": "陈颖", "why": "other_county"}]}
as    centre
post  /asset-checks {"unit": "420106", "dossiers": ["$id"]}
then  200 {"list": {"households": 1, "persons": 2, "answered": 0}, "left_out": []}
keep  $list list.id
keep  $number list.number
post  /asset-checks {"unit": "420106", "dossiers": ["$id"]}
then  200 {"left_out": [{"name": "陈颖", "why": "already_listed"}]}
get   /asset-checks/waiting
then  200 {"items": []}
post  /asset-checks/$list/answers sheet [["名单编号", "序号", "公民身份号码", "核对日期", "核对结果"],
        ["$number", "1", "420106198003020022", "2027-03-01", "一致"]]
then  200 {"taken": 0, "returned": [{"row": 2, "why": "not_passed_on"}]}

# The file: for a reason, by who may take persons along, and written down for the household.
post  /asset-checks/$list/file {"reason": " "}
then  422 {"why": "reason_missing"}
post  /asset-checks/$list/file {"reason": "送民政核对", "password": "short"}
then  422 {"why": "file_password_too_short"}
as    fin
post  /asset-checks/$list/file {"reason": "送民政核对"}
then  422 {"why": "not_your_role"}
as    clerk
post  /asset-checks/$list/file {"reason": "送民政核对"}
then  403 {"why": "not_allowed"}
as    elsewhere
post  /asset-checks/$list/file {"reason": "送民政核对"}
then  404 {"why": "not_found"}
as    centre
get   /disclosures?unit=420106
then  200 {"items": []}
post  /asset-checks/$list/file {"reason": "送民政核对"}
then  200
then  header content-disposition xlsx
then  inside 420106198003020022
then  inside 420106197503020016
then  inside 导出人：centre
then  inside 家庭经济状况核对授权书
then  inside 被授权人
then  not_inside 陈晨
then  not_inside 13900001111
post  /asset-checks/$list/answers last
then  422 {"why": "no_answers"}
post  /asset-checks/$list/file {"reason": "改用加密文件再送", "password": "一个很长很长的口令字"}
then  200
then  header content-disposition .zip
get   /disclosures?unit=420106
then  200 {"items": [
        {"households": [{"id": "$id", "head_name": "陈颖", "in_file": false}],
         "fields": ["name", "citizen_id", "member.name", "member.citizen_id"], "recorded_by": "centre"},
        {"purpose": "家庭经济状况核对，核对名单 $number"}]}
as    auditor auditor 420106
get   /log?unit=420106&act=asset_list_passed_on
then  200 {"items": [{"reason": "改用加密文件再送"}, {"reason": "送民政核对"}]}
get   /log?unit=420106&record=$id&act=disclosure_recorded
then  200 {"items": [{"account_name": "centre"}, {"account_name": "centre"}]}

# The answer: good rows are kept, the others come back each with its reason; formulas are words.
as    centre
post  /asset-checks/$list/answers text "no workbook"
then  415
post  /asset-checks/$list/answers sheet [["姓名", "备注"], ["陈颖", "无"]]
then  422 {"why": "column_missing"}
post  /asset-checks/$list/answers sheet
        [["名单编号", "序号", "公民身份号码", "核对日期", "核对结果", "机动车（辆）", "存款（元）", "备注"],
         ["$number", "1", "420106198003020022", "2000-01-01", "一致"],
         ["$number", "1", "420106198003020022", "2000-01-01", "一致"],
         ["$number", "2", "420106198003020022", "2026-12-30", "一致"],
         ["$number", "9", "420106198003020022", "2026-12-30", "一致"],
         ["420111-2026-0001", "1", "420106198003020022", "2026-12-30", "一致"],
         ["420106-2026-0999", "1", "420106198003020022", "2026-12-30", "一致"]]
then  200 {"taken": 0, "returned": [
        {"row": 2, "why": "answered_before_asked"}, {"row": 3, "why": "row_twice"},
        {"row": 4, "why": "person_differs", "column": "公民身份号码"}, {"row": 5, "why": "row_unknown"},
        {"row": 6, "why": "other_county"}, {"row": 7, "why": "other_list"}]}
get   /asset-checks/$list
then  200 {"list": {"answered": 0}}
keep  $day list.made_on
post  /asset-checks/$list/answers sheet
        [["名单编号", "序号", "公民身份号码", "核对日期", "核对结果", "机动车（辆）", "存款（元）", "备注"],
         ["$number", "1", "420106198003020022", "$day", "不一致", "1", "86000", "=cmd|' /C calc'!A0"],
         ["$number", "2", "420106197503020016", "$day", "有点像"]]
then  200 {"taken": 1, "changed": 0, "same": 0, "list": {"answered": 1},
           "returned": [{"row": 3, "why": "result_unknown", "column": "核对结果"}]}
post  /asset-checks/$list/answers/returned sheet
        [["名单编号", "序号", "公民身份号码", "核对日期", "核对结果", "备注"],
         ["$number", "1", "420106198003020022", "$day", "不一致", "=cmd"],
         ["$number", "2", "420106197503020016", "$day", "有点像", "=HYPERLINK(1)"]]
then  200
then  inside 有点像
then  inside consistent, inconsistent, no_data
then  inside =HYPERLINK
then  not_inside <f>
then  not_inside 420106198003020022
get   /dossiers/$id
then  200 {"state": "asset_check"}
post  /dossiers/$id/steps {"step": "record_asset_answer", "version": 15}
then  422 {"why": "asset_answer_missing", "where": "reason"}

# The same twice changes nothing, another answer is a new version, and all of it stays.
post  /asset-checks/$list/answers sheet
        [["名单编号", "序号", "公民身份号码", "核对日期", "核对结果", "机动车（辆）", "存款（元）", "备注"],
         ["$number", "1", "420106198003020022", "$day", "不一致", "1", "86000", "=cmd|' /C calc'!A0"],
         ["$number", "2", "420106197503020016", "$day", "无数据"]]
then  200 {"taken": 1, "changed": 0, "same": 1, "returned": [], "list": {"answered": 2}}
post  /asset-checks/$list/answers sheet
        [["名单编号", "序号", "公民身份号码", "核对日期", "核对结果", "机动车（辆）", "存款（元）"],
         ["$number", "1", "420106198003020022", "$day", "不一致", "1", "96000"]]
then  200 {"taken": 0, "changed": 1, "same": 0}
get   /asset-checks/$list
then  200 {"list": {"answered": 2}, "lines": [{"line": 1, "result": "inconsistent", "version": 2},
                                              {"line": 2, "result": "no_data", "version": 1}]}
get   /asset-checks/dossiers/$id
then  200 {"answered": true,
        "people": [{"name": "陈颖", "answer": {"result": "inconsistent", "found": {"vehicles": 1}}},
                   {"name": "王**", "answer": {"result": "no_data"}}],
        "comparison": [{"what": "vehicles", "declared": "", "found": "1", "differs": true},
                       {"what": "deposits", "declared": "", "found": "96000.00", "differs": true}],
        "as_declared": {"category": "deep", "exclusions": []},
        "as_found": {"exclusions": ["vehicle"]}}
then  never 420106197503020016
as    elsewhere
get   /asset-checks/dossiers/$id
then  404 {"why": "not_found"}
get   /asset-checks/$list
then  404 {"why": "not_found"}
post  /asset-checks/$list/close {"reason": "核对完毕"}
then  404 {"why": "not_found"}

# With all answers in, the step needs no reason, and its screen asks for none. A closed list takes none any more.
as    centre
get   /dossiers/$id
then  200 {"steps": [{"step": "record_asset_answer", "open": true, "demands": []}, "…"]}
post  /dossiers/$id/steps {"step": "record_asset_answer", "version": 15}
then  200 {"state": "centre_review", "asset_check_done": true}
post  /asset-checks/$list/file {"reason": "再送一次"}
then  422 {"why": "nothing_to_pass_on"}
post  /asset-checks/$list/close {"reason": ""}
then  422 {"why": "reason_missing"}
post  /asset-checks/$list/close {"reason": "核对完毕"}
then  200 {"closed_by": "centre", "closed_reason": "核对完毕"}
post  /asset-checks/$list/answers sheet [["名单编号", "序号", "公民身份号码", "核对日期", "核对结果"],
        ["$number", "1", "420106198003020022", "$day", "一致"]]
then  422 {"why": "list_closed"}
get   /asset-checks?unit=420106
then  200 {"items": [{"id": "$list", "number": "$number", "answered": 2}]}

# Sent back, and handed in with somebody more: of that one nobody has asked.
post  /dossiers/$id/steps {"step": "return_file", "version": 16,
        "fields": [{"field": "household.phone", "reason": "空号"}]}
then  200 {"state": "returned", "asset_check_done": true}
as    clerk
post  /dossiers/$id/application/values {"kind": "household", "values": {"phone": "13900002222"}}
get   /dossiers/$id
then  200 {"asset_check_done": true}
post  /dossiers/$id/application/values {"kind": "member", "values":
        {"name": "王小妹", "relation": "child", "birth_on": "2019-03-02", "health": "良好"}}
get   /dossiers/$id
then  200 {"asset_check_done": true}
post  /dossiers/$id/application/values {"kind": "member", "values":
        {"name": "王母", "relation": "母亲", "birth_on": "1950-01-02", "health": "良好"}}
then  200 {"adults": ["陈颖", "王强", "王母"]}
get   /dossiers/$id
then  200 {"asset_check_done": false}
