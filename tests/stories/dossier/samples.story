# The union above looks into a share of the files, drawn so that anybody can draw it again.
given  a test clock
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
post   /year/samples {"unit": "420106", "kind": "in_file"}
then   422 {"why": "own_files_drawn", "where": "unit"}
post   /year/samples {"unit": "420111", "kind": "in_file"}
then   404 {"why": "not_found", "where": "unit"}
post   /year/samples {"unit": "420106003", "kind": "in_file", "share": 0}
then   422 {"why": "share_out_of_range", "where": "share"}
post   /year/samples {"unit": "420106003", "kind": "in_file", "seed": "a b"}
then   422 {"why": "bad_seed", "where": "seed"}
post   /year/samples {"unit": "420106003", "kind": "left"}
then   422 {"why": "nothing_to_draw", "where": "unit"}
post   /year/samples {"unit": "420106003", "kind": "in_file"}
then   201 {"unit": {"code": "420106003"}, "share": 30, "population": 1, "drawn": 1, "checked": 0, "may_check": true}

# sha256("2026-11" || number): 18020193… is 420106-000003, 18f95b0e… 420106-000002, and bab1da2e…
# 420106-000001, which is left out.
as     city upper_reviewer 4201
post   /year/samples {"unit": "420106", "kind": "in_file", "share": 50, "seed": "2026-11"}
then   201 {"kind": "in_file", "share": 50, "seed": "2026-11", "population": 3, "drawn": 2}
keep   $sample id
get    /year/samples/$sample
then   200 {"sample": {"id": "$sample", "seed": "2026-11"}, "items": [
            {"place": 1, "number": "420106-000003", "head_name": "赵敏", "hash": "18020193e3c9ff5719d21caf23eef9e2664eb8cf0395c106b5d9bb0da46855b4"},
            {"place": 2, "number": "420106-000002", "hash": "18f95b0ee532ea0b207b8edcd203f3391e104a317c3b10d9503e03b7ff5621c3"}]}
keep   $zhao items.0.household
keep   $li items.1.household
get    /year/samples/$sample?limit=1
then   200 {"items": [{"place": 1}], "next": 1}
get    /year/samples/$sample?limit=1&after=1
then   200 {"items": [{"place": 2}]}
post   /year/samples {"unit": "420106", "kind": "in_file", "share": 50, "seed": "2026-11"}
then   201
keep   $again id
get    /year/samples/$again
then   200 {"items": [{"number": "420106-000003"}, {"number": "420106-000002"}]}
post   /year/samples {"unit": "420106", "kind": "in_file", "share": 50, "seed": "another"}
then   201 {"drawn": 2}

# What was found is said once, in words where something is wrong.
post   /year/samples/$sample/rows/$zhao/check {"finding": "to_correct"}
then   422 {"why": "finding_words_missing", "where": "words"}
post   /year/samples/$sample/rows/$zhao/check {"finding": "to_correct", "words": "收入证明已过期"}
then   200 {"checked": 1}
post   /year/samples/$sample/rows/$zhao/check {"finding": "in_order"}
then   422 {"why": "checked_already"}
post   /year/samples/$sample/rows/$sample/check {"finding": "in_order"}
then   404 {"why": "not_found"}

# The union whose files they are sees seed and findings, and checks nothing itself.
as     rev
get    /year/samples?unit=420106
then   200 {"items": [{"may_check": false, "unit": {"code": "420106"}}, "…"], "share": 30}
get    /year/samples/$sample
then   200 {"sample": {"seed": "2026-11", "checked": 1, "may_check": false},
            "items": [{"finding": "to_correct", "words": "收入证明已过期", "checked_by": "city"}, {"number": "420106-000002"}]}
post   /year/samples/$sample/rows/$li/check {"finding": "in_order"}
then   422 {"why": "own_files_drawn"}
as     hong centre_reviewer 420111
get    /year/samples/$sample
then   404 {"why": "not_found"}
post   /year/samples/$sample/rows/$li/check {"finding": "in_order"}
then   404 {"why": "not_found"}
as     clerk base_clerk 420106
post   /year/samples {"unit": "420106003", "kind": "in_file"}
then   403 {"why": "not_allowed"}
