# Only what no record can give is typed, with its source; all else is refused.
given  a server of its own
given  hengwen import ../county.xlsx
as     officer
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "420106", "as_of": "2015-03-05", "value": 120000, "source": "统计年鉴"}
then   204
get    /forms/relief-campaign-2015/filled?unit=420106
then   200 {"items": {"01A": {"value": "120000", "unit": "人", "origin": "typed", "records": 1,
            "source": "统计年鉴", "said_by": "admin"}, "01B": {"value": null, "origin": "missing"}}}
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "420106", "as_of": "2015-03-05", "value": 130000, "source": "统计年鉴（更正）"}
then   204
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "420111", "as_of": "2015-03-05", "value": 70000, "source": "统计年鉴"}
then   204
get    /forms/relief-campaign-2015/filled?unit=4201
then   200 {"items": {"01A": {"value": "200000", "origin": "typed", "records": 2}}}
get    /forms/relief-campaign-2015/cells/01A/records?unit=4201
then   200 {"value": "200000", "records": 2, "total": "200000", "rows": ["…",
            {"kind": "typed_item", "cells": {"value": "130000", "source": "统计年鉴（更正）",
             "said_by": "admin", "unit": "武昌区总工会"}}, {"cells": {"value": "70000"}}, "…"]}

# The city says its own number: it stands for all below it.
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "4201", "as_of": "2015-03-05", "value": 210000, "source": "市统计局"}
then   204
get    /forms/relief-campaign-2015/filled?unit=0
then   200 {"items": {"01A": {"value": "210000", "records": 1}}}
# Of a day that has not come yet at the cut-off, it is not known.
get    /forms/relief-campaign-2015/filled?unit=4201&from=2015-01-01&to=2015-02-01
then   200 {"items": {"01A": {"value": null, "origin": "missing"}}}

put    /forms/relief-campaign-2015/typed/05B
       {"unit": "420106", "as_of": "2015-03-05", "value": 1, "source": "x"}
then   422 {"why": "item_is_computed", "where": "item", "detail": {
            "zh": "该项由记录自动计算,不能手工填写",
            "en": "This item is computed from records and cannot be typed"}}
put    /forms/relief-campaign-2015/typed/02A
       {"unit": "420106", "as_of": "2015-03-05", "value": 1, "source": "x"}
then   422 {"why": "item_is_computed", "where": "item"}
put    /forms/relief-centre-2014/typed/01A
       {"unit": "420106", "as_of": "2014-12-31", "value": 1, "source": "x"}
then   422 {"why": "item_is_computed", "where": "item"}
put    /forms/relief-campaign-2015/typed/07A
       {"unit": "420106", "as_of": "2015-03-05", "value": 1, "source": "x"}
then   422 {"why": "item_is_counted_at_events", "where": "item"}
put    /forms/relief-campaign-2015/typed/99Z
       {"unit": "420106", "as_of": "2015-03-05", "value": 1, "source": "x"}
then   404 {"why": "no_such_item", "where": "item"}
put    /forms/none/typed/01A {"unit": "420106", "as_of": "2015-03-05", "value": 1, "source": "x"}
then   404 {"why": "no_such_form", "where": "form"}
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "999999", "as_of": "2015-03-05", "value": 1, "source": "x"}
then   404 {"why": "not_found", "where": "unit"}
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "420106", "as_of": "2015-03-05", "value": -1, "source": "x"}
then   422 {"why": "value_below_zero", "where": "value"}
# Two such numbers would be more than a sum can hold.
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "420106", "as_of": "2015-03-05", "value": 9223372036854775807, "source": "x"}
then   422 {"why": "value_too_large", "where": "value"}
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "420106", "as_of": "2099-01-01", "value": 1, "source": "x"}
then   422 {"why": "as_of_in_future", "where": "as_of", "detail": {
            "zh": "截止时点在今天之后", "en": "The day lies in the future"}}
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "420106", "as_of": "2015-03-05", "value": 1.5, "source": "x"}
then   400 {"why": "not_a_number", "where": "value"}
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "420106", "as_of": "5.3.2015", "value": 1, "source": "x"}
then   400 {"why": "not_valid", "where": "as_of"}
put    /forms/relief-campaign-2015/typed/01A
       {"unit": "420106", "as_of": "2015-03-05", "value": 1, "source": "  "}
then   422 {"why": "source_missing", "where": "source"}
put    /forms/relief-campaign-2015/typed/01A {"unit": "420106", "as_of": "2015-03-05", "value": 1}
then   400 {"why": "missing", "where": "source"}
get    /forms/relief-campaign-2015/filled?unit=420106
then   200 {"items": {"01A": {"value": "130000"}, "05B": {"value": "15.00"}, "07A": {"value": "120"}}}
