# What a union has to do in the course of a year, as lists that always stand.
given  a test clock
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
get    /year/lists
then   200 {"items": [{"list": "yearly_review", "count": 3}, {"list": "home_visit", "count": 3},
            {"list": "unchanged", "count": 0}, {"list": "never_helped", "count": 1},
            {"list": "follow_up", "count": 0}, {"list": "look_back", "count": 0},
            {"list": "exit_proposed", "count": 1}]}
get    /year/lists?unit=420106003
then   200 {"items": [{"list": "yearly_review", "count": 1}, "…"]}
get    /year/lists?unit=420111
then   404 {"why": "not_found", "where": "unit"}

# Since when, until when, and that it is late; page by page.
get    /year/lists/yearly_review?limit=2
then   200 {"items": [{"number": "420106-000001", "head_name": "陈英", "since": "2014-03-02", "until": "2015-03-02",
            "late": true, "state": "active"}, {"number": "420106-000002"}]}
keep   $next next
get    /year/lists/yearly_review?limit=2&after=$next
then   200 {"items": [{"number": "420106-000003", "unit": {"code": "420106003"}}]}
get    /year/lists/yearly_review?after=nowhere
then   400 {"why": "bad_cursor", "where": "after"}
get    /year/lists/yearly_review?limit=0
then   400 {"why": "limit_out_of_range", "where": "limit"}
get    /year/lists/of_the_moon
then   422 {"why": "unknown_year_list", "where": "kind"}
get    /year/lists/home_visit?unit=420106003
then   200 {"items": [{"head_name": "赵敏", "visited_on": "2015-01-21", "since": "2015-01-21", "until": "2015-07-21"}]}
get    /year/lists/never_helped
then   200 {"items": [{"head_name": "赵敏"}]}
then   never 42010619880808

# Who fits no category any more, with the calculation.
get    /year/lists/exit_proposed
then   200 {"items": [{"head_name": "赵敏", "state": "active", "late": false}]}
then   body 1,000.00

# Nothing was changed for a year.
given  400 days later
as     rev
get    /year/lists/unchanged
then   200 {"items": [{"number": "420106-000001", "late": true}, {"number": "420106-000002"}, {"number": "420106-000003"}]}

# Taken along with a reason, under a watermark.
post   /year/lists/never_helped/export {"unit": "420106", "reason": ""}
then   422 {"why": "reason_missing"}
post   /year/lists/never_helped/export {"unit": "420106", "reason": "年度核查"}
then   200
then   inside 赵敏
then   inside 用途：年度核查
then   not_inside 陈英
post   /year/lists/never_helped/export {"unit": "420111", "reason": "年度核查"}
then   404 {"why": "not_found"}
as     clerk base_clerk 420106003
get    /year/lists/home_visit
then   200 {"items": [{"head_name": "赵敏"}]}
post   /year/lists/home_visit/export {"unit": "420106003", "reason": "年度核查"}
then   403 {"why": "not_allowed"}
