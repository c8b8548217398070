# Temporary relief: asked for somebody by one officer, granted by another one, in a list of its own;
# some day it becomes an application, or is cancelled.
given a test clock
as    clerk base_clerk 420106
post  /dossiers {"unit": "420106", "step": "ask_temporary"}
then  422 {"why": "reason_missing"}
post  /dossiers {"unit": "420106", "step": "ask_temporary", "reason": "家中失火"}
then  201
keep  $fire id
as    rev centre_reviewer 420106
get   /dossiers/work?which=mine
then  200 {"items": [{"id": "$fire", "name": "", "state": "temporary_review",
           "steps": ["grant_temporary", "cancel_temporary"]}]}

# Not for nobody; and who fills it in does not grant it.
post  /dossiers/$fire/steps {"step": "grant_temporary", "version": 1, "reason": "情况属实"}
then  422 {"why": "temporary_for_nobody", "where": "household.citizen_id"}
as    chair base_chair 420106
post  /dossiers/$fire/application/values {"kind": "household", "values": {"name": "陈颖"}}
then  422 {"why": "not_editable_now"}
as    clerk
get   /dossiers/$fire/application
then  200 {"may_edit": true}
post  /dossiers/$fire/application/values {"kind": "household", "values": {"name": "陈颖",
        "citizen_id": "420106198003020022", "phone": "13900001111", "cause": "自然灾害"}}
then  200
as    helper centre_reviewer 420106
post  /dossiers/$fire/application/values {"kind": "household", "values": {"notes": "房屋过火，暂住亲戚家"}}
then  200 {"may_edit": true}
post  /dossiers/$fire/steps {"step": "grant_temporary", "version": 1, "reason": "情况属实"}
then  422 {"why": "acted_before"}
as    rev
post  /dossiers/$fire/steps {"step": "grant_temporary", "version": 1}
then  422 {"why": "reason_missing"}
post  /dossiers/$fire/steps {"step": "grant_temporary", "version": 1, "reason": "情况属实"}
then  200 {"state": "temporary"}
post  /dossiers/$fire/application/values {"kind": "household", "values": {"notes": ""}}
then  422 {"why": "not_editable_now"}
post  /dossiers/$fire/sheets {"kind": "decision", "reason": "送达"}
then  200

# Its list is not that of what waits.
get   /dossiers/work?which=temporary
then  200 {"items": [{"id": "$fire", "name": "陈颖", "state": "temporary",
           "steps": ["cancel_temporary", "convert_temporary"]}]}
get   /dossiers/work?which=temporary&search=王
then  200 {"items": []}
get   /dossiers/work?which=all
then  200 {"items": []}
as    far centre_reviewer 420111
get   /dossiers/work?which=temporary
then  200 {"items": []}
get   /dossiers/work?which=temporary&unit=420106
then  404 {"where": "unit"}

# It becomes an application, with what was written down, and goes the way of every other one.
as    rev
post  /dossiers/$fire/steps {"step": "convert_temporary", "version": 2}
then  200 {"state": "draft", "round": 2}
get   /dossiers/work?which=temporary
then  200 {"items": []}
as    clerk
get   /dossiers/$fire/application
then  200 {"may_edit": true, "rows": [{"id": "head", "values": {"name": "陈颖", "notes": "房屋过火，暂住亲戚家"}}]}
post  /dossiers/$fire/steps {"step": "submit", "version": 3}
then  422 {"why": "sections_incomplete"}

# Another one is cancelled, after it was granted and before.
post  /dossiers {"unit": "420106", "step": "ask_temporary", "reason": "突发疾病"}
keep  $ill id
as    rev
post  /dossiers/$ill/steps {"step": "cancel_temporary", "version": 1, "reason": "重复申请"}
then  200 {"state": "closed"}
as    clerk
post  /dossiers {"unit": "420106", "step": "ask_temporary", "reason": "突发疾病"}
keep  $ill id
post  /dossiers/$ill/application/values {"kind": "household", "values": {"name": "李强",
        "citizen_id": "420106197503020016"}}
then  200
as    rev
post  /dossiers/$ill/steps {"step": "grant_temporary", "version": 1, "reason": "情况属实"}
then  200 {"state": "temporary"}
post  /dossiers/$ill/steps {"step": "cancel_temporary", "version": 2}
then  422 {"why": "reason_missing"}
post  /dossiers/$ill/steps {"step": "cancel_temporary", "version": 2, "reason": "已由民政救助"}
then  200 {"state": "closed"}
post  /dossiers/$ill/sheets {"kind": "decision", "reason": "送达"}
then  200
