# Households of ../county.py: found, opened, explained; and no citizen number is ever told.
given  a server of its own
given  hengwen import ../county.xlsx
as     officer
get    /households?unit=0
then   200 {"items": [
            {"number": "420106-000001", "head_name": "陈英", "citizen_id": "420***********0022",
             "unit": {"code": "420106", "name": "武昌区总工会"}, "county": 420106,
             "category": "minimum_living", "cause": "schooling", "members": 3,
             "status": "active", "filed_on": "2014-03-02"},
            {"number": "420106-000002", "head_name": "李强", "members": 2},
            {"number": "420106-000003", "head_name": "赵敏", "unit": {"code": "420106003"}},
            {"number": "420111-000001", "head_name": "王芳", "status": "left"},
            {"number": "420502-000001", "head_name": "孙涛", "category": "marginal"}]}
then   never 420106198003020022
then   never 19800302
keep   $id items.0.id
keep   $zhao items.2.id
keep   $wang items.3.id
get    /households?unit=420111
then   200 {"items": [{"head_name": "王芳"}]}
get    /households?unit=420106003
then   200 {"items": [{"head_name": "赵敏"}]}
get    /households?unit=0&search=陈
then   200 {"items": [{"head_name": "陈英"}]}
get    /households?unit=0&search=420106-000002
then   200 {"items": [{"head_name": "李强"}]}
get    /households?unit=0&search=%25
then   200 {"items": []}
get    /households?unit=0&category=minimum_living
then   200 {"items": [{"head_name": "陈英"}, {"head_name": "赵敏"}]}
get    /households?unit=0&status=left
then   200 {"items": [{"head_name": "王芳"}]}
get    /households?unit=0&status=active&category=marginal
then   200 {"items": [{"head_name": "孙涛"}]}
get    /households?unit=0&limit=2
then   200 {"items": [{"head_name": "陈英"}, {"head_name": "李强"}]}
keep   $next next
get    /households?unit=0&limit=2&after=$next
then   200 {"items": [{"head_name": "赵敏"}, {"head_name": "王芳"}]}
keep   $next next
get    /households?unit=0&limit=2&after=$next
then   200 {"items": [{"head_name": "孙涛"}]}

get    /households/$id
then   200 {"id": "$id", "status": "active", "unit": {"code": "420106"},
            "household": {"name": "陈英", "citizen_id": "420***********0022",
             "phone": "138****0001", "account": "***************4567", "unit": "武昌区总工会"},
            "members": ["…", {"name": "陈**", "citizen_id": "420***********0051", "worker": "true"},
             {"name": "陈**", "birth_on": "2002-**-**", "health": "******"}, "…"],
            "incomes": ["…", {"amount": "1200.00", "type": "wage"},
             {"amount": "4920.00", "member_name": "陈**"}, "…"],
            "judgements": [{"valid_from": "2014-03-02", "category": "minimum_living",
             "proposed": "minimum_living", "rule": "R-A/2009", "standard": "520.00", "counted": 3,
             "income_year": "6120.00", "rigid_year": "0.00", "say": [{"zh": "…", "en": "…"}, {
              "zh": "人均月收入 170.00 元 = 6,120.00 ÷ 12 ÷ 3；低于低保标准 520.00 元，情形：经政府救助和各方帮助后仍有困难，属低保户",
              "en": "monthly income per head 170.00 yuan = 6,120.00 ÷ 12 ÷ 3; below the minimum-living standard of 520.00 yuan, case: still in hardship after government relief and help, hence: Minimum-living household"}]}],
            "timeline": [
             {"on": "2015-02-20", "kind": "household_visit"},
             {"on": "2015-02-04", "kind": "payment", "amount": "900.00", "state": "failed"},
             {"on": "2015-01-20", "kind": "payment", "amount": "500.00", "say": {
              "zh": "实名发放 · 生活救助 · 500.00 元", "en": "Payments · Living aid · 500.00 yuan"}},
             {"on": "2015-01-20", "kind": "household_visit"}]}
then   never 420106198003020022
then   never 420106197801010051
then   never 13800000001
then   never 6222020200001234567
then   never 陈建
then   never 陈小
then   never 2002-05-06

# Without an address the standard is that of the union's place, and invented for the demo.
get    /households/$zhao
then   200 {"judgements": [{"standard": "560.00", "say": [{
             "zh": "依据《三类困难职工家庭认定标准（2009—2015年）》（R-A/2009）；计入家庭人口 1 人；低保标准每人每月 560.00 元（湖北省武汉市，2014-04-01 起，演示用虚构标准）",
             "en": "…"}, {}]}]}
# Who left the file in the same workbook was judged all the same.
get    /households/$wang
then   200 {"status": "left", "judgements": [{"valid_from": "2013-05-01",
            "valid_until": "2014-12-20", "left_reason": "out_of_hardship", "counted": 1,
            "income_year": "24000.00", "standard": "520.00"}]}

get    /households
then   400 {"why": "missing", "where": "unit"}
get    /households?unit=0&serach=陈
then   400 {"why": "unknown_parameter", "where": "serach"}
get    /households?unit=0&status=gone
then   400 {"why": "unknown_status", "where": "status"}
get    /households?unit=0&category=minimum
then   400 {"why": "unknown_category", "where": "category"}
get    /households?unit=0&limit=101
then   400 {"why": "limit_out_of_range", "where": "limit"}
get    /households?unit=0&after=x
then   400 {"why": "bad_cursor", "where": "after"}
get    /households?unit=999999
then   404 {"why": "not_found", "where": "unit"}
get    /households/x
then   400 {"why": "not_valid", "where": "id"}
get    /households/00000000-0000-7000-8000-000000000000
then   404 {"why": "not_found"}
