# Out of the file: the program says what the last reckoning proposes, with its calculation; people
# decide, and say why where they decide otherwise. Nobody leaves before the notice has hung.
given  a test clock
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
get    /year/lists/exit_proposed
then   200 {"items": [{"head_name": "赵敏"}]}
keep   $zhao items.0.id
get    /households?unit=420106&search=陈英
keep   $chen items.0.id

# Proposed to leave, with the calculation in the language of the reader.
get    /dossiers/$zhao
then   200 {"state": "active", "stay": {"as_of": "2014-11-11", "rule": "R-A/2009", "lines": ["…"]}}
then   body 1,000.00
get    /dossiers/$chen
then   200 {"state": "active", "stay": {"category": "minimum_living"}}

# As proposed: no reason is asked for in the end.
post   /dossiers/$zhao/steps {"step": "propose_exit", "version": 0, "reason": "收入已高于标准", "leaving": "out_of_hardship"}
then   200 {"state": "exit_proposed", "leaving": "out_of_hardship"}
as     chair base_chair 420106003
post   /dossiers/$zhao/steps {"step": "open_exit_notice", "version": 1, "phone": "027-88880000"}
then   422 {"why": "collective_decision_missing"}
post   /dossiers/$zhao/steps {"step": "open_exit_notice", "version": 1, "phone": "027-88880000", "brings": ["collective_decision"]}
then   200 {"state": "exit_notice", "notice": {"kind": "exit", "standing": true}}
as     boss approver 420106
get    /dossiers/$zhao
then   200 {"steps": [{"step": "approve_exit", "open": false, "why": "notice_not_over", "against": false}, "…"]}
post   /dossiers/$zhao/steps {"step": "approve_exit", "version": 2}
then   422 {"why": "notice_not_over"}

# Against the proposal: hardship is said to be over although a category still fits.
as     rev
post   /dossiers/$chen/steps {"step": "propose_exit", "version": 0, "reason": "家庭经济好转", "leaving": "out_of_hardship"}
then   200 {"state": "exit_proposed"}
as     countychair base_chair 420106
post   /dossiers/$chen/steps {"step": "open_exit_notice", "version": 1, "phone": "027-88880000", "brings": ["collective_decision"]}
then   200 {"state": "exit_notice"}
given  14 days later
as     boss
post   /dossiers/$zhao/steps {"step": "approve_exit", "version": 2}
then   200 {"state": "exited", "notice": {"standing": false}}
get    /dossiers/$chen
then   200 {"steps": [{"step": "approve_exit", "open": true, "against": true}, "…"]}
post   /dossiers/$chen/steps {"step": "approve_exit", "version": 2}
then   422 {"why": "reason_against_proposal_missing", "where": "reason"}
post   /dossiers/$chen/steps {"step": "approve_exit", "version": 2, "reason": "丈夫已就业半年，收入稳定"}
then   200 {"state": "exited"}
get    /households/$chen
then   200 {"status": "left"}

# Looked back at: visited at home, and with that the record of the follow-up is there.
as     contact contact_officer 420106
get    /dossiers/$chen
until  200 {"state": "follow_up"}
get    /year/lists/follow_up
then   200 {"items": [{"leaving": "out_of_hardship"}, {"leaving": "out_of_hardship"}]}
given  200 days later
as     contact
get    /year/lists/look_back
then   200 {"items": ["…"]}
get    /dossiers/$chen
keep   $version version
post   /dossiers/$chen/steps {"step": "close", "version": $version}
then   422 {"why": "follow_up_record_missing"}
as     city centre_reviewer 4201
post   /year/samples {"unit": "420106", "kind": "in_file", "share": 100}
then   201
keep   $today drawn_on
as     contact
post   /households/$chen/visits {"visited_on": "$today", "second": "王红", "found": {"met": "本人", "situation": "收入稳定，生活正常"}}
then   201
post   /dossiers/$chen/steps {"step": "close", "version": $version}
then   200 {"state": "closed"}

# A file that is locked is not opened again.
as     city
post   /session/opening {"reason": "归档"}
post   /households/$chen/lock {"reason": "归档保存"}
then   200
as     clerk base_clerk 420106
get    /dossiers/$chen
keep   $version version
post   /dossiers/$chen/steps {"step": "reopen", "version": $version, "reason": "又患病"}
then   422 {"why": "household_locked"}
