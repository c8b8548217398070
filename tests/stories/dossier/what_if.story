# What a new standard or rule would change, before it is issued: 980.00 holds in the city.
given  a test clock
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
post   /policy/what-if {"unit": "420106", "on": "2026-12-01", "standard": {"division": "420106", "amount": "2000.00"}}
then   200 {"unit": {"code": "420106"}, "households": 3, "unknown": 0,
            "movements": {"stays": 2, "changes": 1, "enters": 0, "leaves": 0, "outside": 0},
            "before": {"to_the_standard": "29160.00", "living_aid": "33320.00", "households": 3, "without_limit": 0},
            "after":  {"to_the_standard": "89880.00", "living_aid": "72000.00", "households": 3, "without_limit": 0},
            "ways": [{"before": {"category": "deep"}, "after": {"category": "deep"}, "households": 2},
                     {"before": {"category": "relative"}, "after": {"category": "deep"}, "households": 1}],
            "below": [{"unit": {"code": "420106003"}, "movements": {"changes": 1}},
                      {"unit": {"code": "420106"}, "movements": {"stays": 2}}]}
then   never 赵敏

# By name, page by page, and only of one movement.
post   /policy/what-if/households {"unit": "420106", "on": "2026-12-01", "standard": {"division": "420106", "amount": "100.00"}}
then   200 {"items": [{"head_name": "陈英", "movement": "changes", "before": {"category": "deep"}, "after": {"category": "relative"}},
                      {"head_name": "李强", "movement": "changes", "after": {"category": "mishap"}},
                      {"head_name": "赵敏", "movement": "leaves", "before": {"category": "relative"}}]}
post   /policy/what-if/households {"unit": "420106", "on": "2026-12-01", "standard": {"division": "420106", "amount": "100.00"}, "limit": 2}
then   200 {"items": [{"head_name": "陈英"}, {"head_name": "李强"}]}
keep   $next next
post   /policy/what-if/households {"unit": "420106", "on": "2026-12-01", "standard": {"division": "420106", "amount": "100.00"}, "limit": 2, "after": "$next"}
then   200 {"items": [{"number": "420106-000003"}]}
post   /policy/what-if/households {"unit": "420106", "on": "2026-12-01", "standard": {"division": "420106", "amount": "100.00"}, "movement": "leaves"}
then   200 {"items": [{"head_name": "赵敏"}]}

# Another version of the rules; the one in force changes nothing.
post   /policy/what-if {"unit": "420106", "on": "2026-12-01", "rule": "R-C/2020"}
then   200 {"movements": {"stays": 3, "changes": 0, "enters": 0, "leaves": 0, "outside": 0}}
post   /policy/what-if {"unit": "420106", "on": "2026-12-01", "rule": "R-B/2016-arithmetic"}
then   200 {"households": 3, "movements": {"stays": 0}}

# What cannot be weighed.
post   /policy/what-if {"unit": "420106", "on": "2026-12-01"}
then   422 {"why": "nothing_to_weigh"}
post   /policy/what-if {"unit": "420106", "on": "2026-12-01", "rule": "R-C/2020", "standard": {"division": "420106", "amount": "1.00"}}
then   422 {"why": "two_changes_at_once"}
post   /policy/what-if {"unit": "420106", "on": "2026-12-01", "rule": "R-Z"}
then   422 {"why": "unknown_rule", "where": "rule"}
post   /policy/what-if {"unit": "420106", "on": "2026-12-01", "standard": {"division": "420106", "amount": "0.00"}}
then   422 {"why": "amount_not_positive", "where": "standard.amount"}
post   /policy/what-if {"unit": "420111", "on": "2026-12-01", "rule": "R-C/2020"}
then   404 {"why": "not_found", "where": "unit"}

# Somebody who has left would enter again; an upper level sees numbers, and names for a reason.
as     stats upper_statistics 4201
post   /policy/what-if {"unit": "4201", "on": "2026-12-01", "standard": {"division": "4201", "amount": "1100.00"}}
then   200 {"households": 4, "movements": {"enters": 1, "leaves": 0}}
as     clerk base_clerk 420106
post   /policy/what-if {"unit": "420106", "on": "2026-12-01", "rule": "R-C/2020"}
then   403 {"why": "not_allowed"}
post   /policy/what-if/households {"unit": "420106", "on": "2026-12-01", "rule": "R-C/2020"}
then   403 {"why": "not_allowed"}
