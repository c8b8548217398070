# What is asked of a form wrongly is refused by name and place, in the language of the browser.
as     officer
with   accept-language: zh-CN,zh;q=0.9
get    /forms/relief-campaign-2015/filled?unit=420106&periode=2015
then   400 {"why": "unknown_parameter", "where": "periode", "title": "没有名为“periode”的参数",
            "detail": {"zh": "没有名为“periode”的参数", "en": "There is no parameter named “periode”"}}
with   accept-language: en-GB,en;q=0.9,zh;q=0.8
get    /forms/relief-campaign-2015/filled?unit=420106&periode=2015
then   400 {"title": "There is no parameter named “periode”"}
get    /forms/relief-campaign-2015/filled
then   400 {"why": "missing", "where": "unit", "title": "“unit” is missing"}
get    /forms/relief-campaign-2015/filled?unit=420106&from=2015-02-30
then   400 {"why": "not_valid", "where": "from"}
get    /forms/relief-campaign-2015/filled?unit=420106&to=tomorrow
then   400 {"why": "not_valid", "where": "to"}
get    /forms/relief-campaign-2015/filled?unit=420106&compare=perhaps
then   400 {"why": "not_valid", "where": "compare"}
with   accept-language: zh
get    /forms/relief-campaign-2015/filled?unit=420106&from=2015-03-05&to=2015-01-01
then   422 {"why": "period_upside_down", "where": "to", "title": "统计期的结束日期早于开始日期"}
get    /forms/relief-campaign-2015/filled?unit=420106&cutoff=2015-03-06
then   422 {"why": "cutoff_outside_period", "where": "cutoff", "detail": {
            "zh": "截止时点不在统计期内", "en": "The cut-off day lies outside the period"}}
get    /forms/relief-campaign-2015/filled?unit=420106&cutoff=2014-12-31
then   422 {"why": "cutoff_outside_period", "where": "cutoff"}
# Beyond the calendar of the database.
get    /forms/relief-campaign-2015/filled?unit=420106&from=0001-01-01
then   422 {"why": "period_out_of_range", "where": "from"}
get    /forms/relief-campaign-2015/filled?unit=420106&to=9999-12-31
then   422 {"why": "period_out_of_range", "where": "to"}
get    /forms/relief-campaign-2015/filled?unit=420106&cutoff=2015-01-01
then   200 {"cutoff": "2015-01-01"}
get    /forms/relief-campaign-2015/filled?unit=420106&campaign=none
then   422 {"why": "no_such_campaign", "where": "campaign"}
get    /forms/relief-centre-2014/filled?unit=420106&campaign=none
then   422 {"why": "form_has_no_campaign", "where": "campaign"}
get    /forms/none/filled?unit=420106
then   404 {"why": "no_such_form", "where": "form", "title": "There is no such form"}
get    /forms/none
then   404 {"why": "no_such_form", "where": "form"}
get    /forms/relief-campaign-2015/filled?unit=999999
then   404 {"why": "not_found", "where": "unit"}
get    /forms/relief-campaign-2015/children?unit=420106&compare=true
then   400 {"why": "unknown_parameter", "where": "compare"}
get    /forms/relief-campaign-2015/cells/99Z/records?unit=420106
then   404 {"why": "no_such_item", "where": "item", "title": "The form has no such item"}
get    /forms/relief-centre-2014/cells/06A/records?unit=420106
then   422 {"why": "item_has_no_records", "where": "item"}
get    /forms/relief-campaign-2015/cells/05B/records?unit=420106&limit=501
then   400 {"why": "limit_out_of_range", "where": "limit"}
get    /forms/relief-campaign-2015/cells/05B/records?unit=420106&after=x
then   400 {"why": "bad_cursor", "where": "after"}
