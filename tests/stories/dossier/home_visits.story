# A household is visited at home: two people go, one of them writes down what they found. It is due
# no longer, its life shows it, forms count it; sent twice it is one; corrected it keeps what it was.
given  a test clock
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
post   /year/samples {"unit": "420106003", "kind": "in_file", "share": 100}
then   201
keep   $today drawn_on
get    /year/lists/home_visit?unit=420106003
then   200 {"items": [{"head_name": "赵敏", "visited_on": "2015-01-21"}]}
keep   $id items.0.id
post   /households/$id/visits {"visited_on": "$today", "second": "王红", "found": {"met": "本人", "situation": "租房"}}
then   403 {"why": "not_allowed"}

# What must hold of it.
as     contact contact_officer 420106
get    /households/$id/visits
then   200 {"may_record": true, "items": [{"visited_on": "2015-01-21", "version": 0, "versions": []}]}
keep   $old items.0.id
post   /households/$id/visits {"visited_on": "2199-01-01", "second": "王红", "found": {"met": "本人", "situation": "租房"}}
then   422 {"why": "visit_in_future", "where": "visited_on"}
post   /households/$id/visits {"visited_on": "2014-11-10", "second": "王红", "found": {"met": "本人", "situation": "租房"}}
then   422 {"why": "visit_before_file", "where": "visited_on"}
post   /households/$id/visits {"visited_on": "$today", "second": "", "found": {"met": "本人", "situation": "租房"}}
then   422 {"why": "second_visitor_needed", "where": "second"}
post   /households/$id/visits {"visited_on": "$today", "second": "contact", "found": {"met": "本人", "situation": "租房"}}
then   422 {"why": "visited_alone", "where": "second"}
post   /households/$id/visits {"visited_on": "$today", "second": "王红", "found": {"met": " ", "situation": "租房"}}
then   422 {"why": "met_missing", "where": "found.met"}
post   /households/$id/visits {"visited_on": "$today", "second": "王红", "found": {"met": "本人", "situation": ""}}
then   422 {"why": "situation_missing", "where": "found.situation"}
post   /households/$id/visits {"visited_on": "$today", "second": "王红", "found": {"met": "本人"}}
then   400 {"why": "missing", "where": "found.situation"}
post   /households/$id/visits {"visited_on": "$today", "second": "王红", "found": {"met": "本人", "situation": "租房", "next_on": "$today"}}
then   422 {"why": "next_step_missing", "where": "found.next_step"}

# Written down, and sent once more by a phone that lost the answer.
post   /households/$id/visits {"visited_on": "$today", "second": "王红", "found": {"met": "本人和母亲",
        "situation": "租房居住", "income": "打零工，每月约800元", "health": "母亲新确诊糖尿病",
        "needs": "医疗救助", "next_step": "申请医疗救助"}}
then   201 {"visited_on": "$today", "visitors": "contact、王红", "unit": {"code": "420106"}, "version": 1,
            "versions": [{"by": "contact", "said": {"second": "王红", "found": {"health": "母亲新确诊糖尿病"}}}]}
keep   $visit id
post   /households/$id/visits {"visited_on": "$today", "second": "王红 ", "found": {"met": "本人和母亲",
        "situation": "租房居住", "income": "打零工，每月约800元", "health": "母亲新确诊糖尿病",
        "needs": "医疗救助", "next_step": "申请医疗救助"}}
then   201 {"id": "$visit", "version": 1}
get    /households/$id/visits
then   200 {"items": [{"id": "$visit"}, {"id": "$old"}]}
get    /year/lists
then   200 {"items": [{"list": "home_visit", "count": 2}, "…"]}
get    /households/$id
then   200 {"timeline": [{"kind": "household_visit", "on": "$today"}, "…"]}
get    /year/lists/home_visit?unit=420106003
then   200 {"items": []}

# Its own union knows that it was visited by the union above, and neither by whom nor what was found.
as     clerk base_clerk 420106003
get    /year/lists/home_visit
then   200 {"items": []}
# Whoever asks how many were visited is told the same number.
get    /units/420106003/overview?from=$today&to=$today
then   200 {"coverage": {"filed": 1, "visited": 1}}
as     rev
get    /units/420106003/overview?from=$today&to=$today
then   200 {"coverage": {"filed": 1, "visited": 1}}
as     clerk
get    /year/lists/never_helped
then   200 {"items": [{"head_name": "赵敏", "visited_on": "$today"}]}
get    /households/$id/visits
then   200 {"items": [{"id": "$old"}]}
then   never 糖尿病

# Corrected with a reason; what was written first is kept.
as     contact
post   /households/$id/visits/$visit/corrections {"version": 1, "reason": "", "said": {"visited_on": "$today",
        "second": "李明", "found": {"met": "本人", "situation": "租房居住"}}}
then   422 {"why": "correction_unexplained", "where": "reason"}
post   /households/$id/visits/$visit/corrections {"version": 1, "reason": "同行人写错", "said": {"visited_on": "$today",
        "second": "李明", "found": {"met": "本人", "situation": "租房居住"}}}
then   200 {"id": "$visit", "visitors": "contact、李明", "version": 2, "versions": [
            {"version": 2, "reason": "同行人写错", "said": {"second": "李明"}},
            {"version": 1, "said": {"second": "王红", "found": {"health": "母亲新确诊糖尿病"}}}]}
post   /households/$id/visits/$visit/corrections {"version": 1, "reason": "再改", "said": {"visited_on": "$today",
        "second": "王红", "found": {"met": "本人", "situation": "租房居住"}}}
then   409 {"why": "visit_moved_on", "where": "contact"}
post   /households/$id/visits/$old/corrections {"version": 0, "reason": "再改", "said": {"visited_on": "$today",
        "second": "王红", "found": {"met": "本人", "situation": "租房居住"}}}
then   422 {"why": "visit_of_a_workbook"}
# The first one, sent late by the same phone, changes nothing.
post   /households/$id/visits {"visited_on": "$today", "second": "王红", "found": {"met": "本人和母亲",
        "situation": "租房居住", "income": "打零工，每月约800元", "health": "母亲新确诊糖尿病",
        "needs": "医疗救助", "next_step": "申请医疗救助"}}
then   201 {"id": "$visit", "version": 2}

# Whoever it is about gets it with the copy of the own data.
as     rev
post   /households/$id/own-copy {"reason": "本人要求"}
then   200
then   inside 母亲新确诊糖尿病
then   inside 同行人写错

# Elsewhere there is no such household.
as     afar contact_officer 420111
get    /households/$id/visits
then   404 {"why": "not_found"}
post   /households/$id/visits {"visited_on": "$today", "second": "王红", "found": {"met": "本人", "situation": "租房"}}
then   404 {"why": "not_found"}

# The union of the household visits as well, and writes into the same life.
as     clerk
post   /households/$id/visits {"visited_on": "$today", "second": "孙会计", "found": {"met": "邻居", "situation": "外出打工"}}
then   201 {"unit": {"code": "420106003"}}
as     audit
get    /log?unit=420106&act=visit_recorded
then   200 {"items": [{"act": "visit_recorded"}, {"act": "visit_recorded"}]}

# Half a year later it is due again.
given  200 days later
as     rev
get    /year/lists/home_visit?unit=420106003
then   200 {"items": [{"head_name": "赵敏", "since": "$today"}]}

# Who left out of hardship is looked back at; who left otherwise is not visited any more.
as     back contact_officer 420111
get    /households?unit=420111
then   200 {"items": [{"head_name": "王芳", "status": "left"}]}
keep   $left items.0.id
post   /households/$left/visits {"visited_on": "$today", "second": "王红", "found": {"met": "本人", "situation": "已就业，生活稳定"}}
then   201
given  hengwen verify
