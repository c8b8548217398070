# Both forms of a county, its city and the nation, of the few records of ../county.py.
given  a server of its own
given  hengwen import ../county.xlsx
as     officer
get    /forms
then   200 {"items": [
            {"form": "relief-campaign-2015", "from": "2015-01-01", "to": "2015-03-05"},
            {"form": "relief-centre-2014", "from": "2014-01-01", "to": "2014-12-31"}]}
get    /forms/relief-campaign-2015
then   200 {"form": "relief-campaign-2015", "asks_for_campaign": true, "items": ["…",
            {"item": "01A", "derivation": "X", "typed": true, "unit": "人"},
            {"item": "05A", "derivation": "R", "typed": false, "unit": "万元"},
            {"item": "07A", "derivation": "X", "typed": false}, "…"]}

get    /forms/relief-campaign-2015/filled?unit=420106
then   200 {"form": "relief-campaign-2015", "unit": "420106", "unit_name": "武昌区总工会",
            "from": "2015-01-01", "to": "2015-03-05", "cutoff": "2015-03-05", "demo": false,
            "items": {
             "01A": {"value": null, "unit": "人", "origin": "missing", "records": 0},
             "02A": {"value": "4", "unit": "人", "origin": "computed", "records": 4},
             "02B": {"value": "1"},
             "03A": {"value": "3", "unit": "户", "origin": "computed", "records": 3},
             "03B": {"value": "1"}, "03C": {"value": "2"}, "03D": {"value": "0"},
             "03E": {"value": "1"}, "03F": {"value": "0"},
             "04D": {"value": "3", "unit": "户", "records": 5},
             "04E": {"value": "3"}, "04F": {"value": "1"},
             "05A": {"value": "20.00", "unit": "万元", "origin": "computed", "records": 2,
                     "exact": "200000.00"},
             "05B": {"value": "15.00", "unit": "万元", "origin": "computed", "records": 1},
             "05C": {"value": "5.00"}, "05D": {"value": "0.00", "records": 0},
             "06A": {"value": "0.65", "records": 2, "exact": "6500.50"},
             "06C": {"value": "0.60", "exact": "6000.50"},
             "07A": {"value": "120", "origin": "typed", "records": 1},
             "07D": {"value": "1"}, "07F": {"value": "1"}},
            "checks": ["…",
             {"id": "V01", "ok": true, "level": "hard", "say": "筹集款物总额等于各项来源之和",
              "say_en": "The total raised is the sum of its sources"},
             {"id": "V10", "ok": true, "level": "soft"},
             {"id": "V22", "ok": null}, "…"]}
get    /forms/relief-campaign-2015/filled?unit=420106&compare=true&campaign=2015-春
then   200 {"campaign": "2015-春", "campaign_name": "2015年元旦春节送温暖", "items": {"05A": {"value": "20.00"}},
            "checks": ["…", {"id": "V22", "ok": false,
             "say": "与上年相差不超过50%,与同级单位平均数相差不超过3个标准差；02A：4 与 2；03A：3 与 1；03C：2 与 1"}, "…"]}
get    /forms/relief-campaign-2015/filled?unit=420106&from=2015-02-01&to=2015-02-28
then   200 {"cutoff": "2015-02-28", "items": {
            "04D": {"value": "2", "records": 2}, "05A": {"value": "0.00"}, "07A": {"value": "0"},
            "06A": {"value": "0.60", "exact": "6000.50"}}}

# In the city another county comes in, in the nation another city; one household left the file.
get    /forms/relief-campaign-2015/filled?unit=4201
then   200 {"unit": "4201", "items": {
            "02A": {"value": "4"}, "03A": {"value": "3"}, "03F": {"value": "1"},
            "05A": {"value": "20.50", "records": 3, "exact": "204999.99"},
            "05E": {"value": "0.50", "exact": "4999.99"}, "06A": {"exact": "6500.50"}}}
get    /forms/relief-campaign-2015/filled?unit=0
then   200 {"unit": "0", "unit_name": "中华全国总工会", "items": {
            "02A": {"value": "5"}, "03A": {"value": "4"}, "03D": {"value": "1"},
            "04D": {"value": "4", "records": 7},
            "05A": {"value": "20.50", "records": 4, "exact": "205000.00"},
            "05F": {"value": "0.00", "records": 1, "exact": "0.01"},
            "06A": {"value": "0.71", "records": 4, "exact": "7100.50"}, "07D": {"value": "3"}},
            "checks": ["…", {"id": "V01", "ok": true}, {"id": "V10", "ok": true}, "…"]}

get    /forms/relief-centre-2014/filled?unit=420106
then   200 {"form": "relief-centre-2014", "unit": "420106", "from": "2014-01-01",
            "to": "2014-12-31", "cutoff": "2014-12-31", "items": {
             "05A": {"value": "7.00", "unit": "万元", "origin": "computed", "records": 1},
             "05B": {"value": "7.00"}, "09A": {"value": "0"},
             "06A": {"value": null, "origin": "not_asked"}},
            "checks": ["…", {"id": "V04", "ok": true, "level": "hard"}, "…"]}
get    /forms/relief-centre-2014/filled?unit=4201
then   200 {"items": {"05A": {"value": "7.00"}, "09A": {"value": "1", "records": 1},
            "09B": {"value": "0.08", "exact": "800.00"}, "09C": {"value": "1"},
            "09U": {"value": "1", "unit": "户"}}}
get    /forms/relief-centre-2014/filled?unit=0
then   200 {"items": {"05A": {"exact": "70000.00"}, "06B": {"value": "false", "unit": "是/否"},
            "09A": {"value": "1"}, "09U": {"value": "1"}, "10A": {"value": "0"}}}

# A county's own records and those of its towns; a city's counties.
get    /forms/relief-campaign-2015/children?unit=420106
then   200 {"unit": {"unit": {"code": "420106"}, "items": {
            "03A": {"value": "2"}, "04D": {"value": "2", "records": 4}, "05B": {"value": "15.00"}}},
            "children": ["…",
             {"unit": {"code": "420106003", "level": "town", "parent": "420106"}, "items": {
              "03A": {"value": "1"}, "04D": {"value": "1"}, "05A": {"value": "0.00"}}}, "…"]}
get    /forms/relief-campaign-2015/children?unit=4201
then   200 {"unit": {"unit": {"code": "4201"}, "items": {"03A": {"value": "0"}}}, "children": ["…",
             {"unit": {"code": "420106"}, "items": {"03A": {"value": "3"}, "05A": {"value": "20.00"}}},
             {"unit": {"code": "420111"}, "items": {"03A": {"value": "0"}, "05E": {"value": "0.50"}}},
             "…"]}
