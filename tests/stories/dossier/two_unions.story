# One family, two unions: the husband applies at one, the wife with her husband at another. The second
# one is stopped, each union sees that there is a clash and with whom, and neither sees the other file.
given a server of its own
as    here base_clerk 420106
post  /dossiers {"unit": "420106", "reason": "代为申请"}
keep  $first id
post  /dossiers/$first/application/values {"kind": "household", "values": {"name": "王强",
        "citizen_id": "420106197503020016", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "其他", "income_declared": "7200"}}
then  200
post  /dossiers/$first/application/consents {"kind": "declaration", "version": "2026-1", "signer": "王强"}
post  /dossiers/$first/steps {"step": "submit", "version": 1}
then  200 {"state": "submitted"}

as    there base_clerk 420111
post  /dossiers {"unit": "420111", "reason": "代为申请"}
keep  $second id
post  /dossiers/$second/application/values {"kind": "household", "values": {"name": "陈颖",
        "citizen_id": "420106198003020022", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "其他", "income_declared": "7200"}}
then  200
post  /dossiers/$second/application/values {"kind": "member", "values": {"name": "王强",
        "relation": "配偶", "citizen_id": "420106750302001", "health": "良好"}}
then  200
post  /dossiers/$second/application/consents {"kind": "declaration", "version": "2026-1", "signer": "陈颖"}
then  200
post  /dossiers/$second/steps {"step": "submit", "version": 1}
then  422 {"why": "applied_elsewhere"}
then  never 王强
get   /dossiers/$second
then  200 {"state": "draft", "clashes": [{"unit": {"code": "420106"}}]}
get   /dossiers/$first
then  404
as    here
get   /dossiers/$first
then  200 {"state": "submitted", "clashes": [{"unit": {"code": "420111"}}]}
get   /dossiers/$second
then  404

# A worker who hands in alone is told that there is one, and not where.
as    nobody
post  /public/applications {"unit": "420111"}
keep  $code code
post  /public/applications/values {"code": "$code", "kind": "household", "values": {"name": "王强",
        "citizen_id": "420106197503020016", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "其他", "income_declared": "7200"}}
then  200
post  /public/applications/consents {"code": "$code", "kind": "declaration", "version": "2026-1", "signer": "王强"}
then  200
post  /public/applications/steps {"code": "$code", "step": "submit"}
then  422 {"why": "applied_already"}
then  never 武昌

# When the first one ends, the second one may go on.
as    here
post  /dossiers/$first/steps {"step": "withdraw", "version": 2, "brings": ["signed_request"]}
then  200 {"state": "withdrawn"}
as    there
post  /dossiers/$second/steps {"step": "submit", "version": 1}
then  200 {"state": "submitted"}
