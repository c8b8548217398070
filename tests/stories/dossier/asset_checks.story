# Households wait for the asset check: the centre makes a list, hands it to civil affairs with what
# every adult has signed, takes the answer in, and goes on. What was passed on stands in the register.
given a test clock
as    clerk base_clerk 420106
post  /dossiers {"unit": "420106", "reason": "代为申请"}
keep  $id id
post  /dossiers/$id/application/values {"kind": "household", "values": {"name": "陈颖",
        "citizen_id": "420106198003020022", "ethnicity": "汉族", "health": "良好", "cause": "患重特大疾病",
        "model_worker": "none", "work_status": "在岗", "phone": "13900001111", "employer": "某某厂"}}
post  /dossiers/$id/application/values {"kind": "member", "values": {"name": "王强",
        "relation": "spouse", "citizen_id": "420106197503020015", "health": "良好"}}
then  200 {"adults": ["陈颖", "王强"]}
post  /dossiers/$id/application/values {"kind": "member", "values":
        {"name": "陈晨", "relation": "child", "birth_on": "2015-03-02", "health": "良好"}}
post  /dossiers/$id/application/values {"kind": "income", "values":
        {"type": "工资", "amount": "7200", "from_on": "2026-01-01"}}
then  200 {"proposal": {"category": "deep", "exclusions": []}}
post  /dossiers/$id/application/consents {"kind": "declaration", "version": "2026-1", "signer": "陈颖"}
post  /dossiers/$id/application/consents {"kind": "asset_check", "version": "2026-1", "signer": "陈颖"}
then  200
post  /dossiers/$id/steps {"step": "submit", "version": 1}
then  200
