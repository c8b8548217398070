# Papers of an application: a worker adds photos and a PDF with the code, an officer sees and opens
# them. What they are their bytes say; what a camera adds is gone; the code stands in no address.
given a server of its own
as    nobody
post  /public/applications {"unit": "420106"}
then  201
keep  $code code
post  /public/applications/values {"code": "$code", "kind": "household", "values": {"name": "苏映雪",
        "citizen_id": "420106198003020022", "ethnicity": "汉族", "health": "良好",
        "model_worker": "none", "work_status": "在岗", "cause": "其他", "income_declared": "20000"}}
then  200 {"application": {"evidence": [{"kind": "application", "there": false}, "…"]}}

# Nobody else's code, and none in the address.
get   /public/applications/papers
then  404 {"why": "code_unknown"}
with  x-hengwen-code: 0000-0000-0000-0000
get   /public/applications/papers
then  404 {"why": "code_unknown"}
get   /public/applications/papers?code=$code
then  400 {"why": "unknown_parameter"}
with  x-hengwen-code: 0000-0000-0000-0000
with  content-type: application/octet-stream
post  /public/applications/papers?item=application file papers/photo.jpg
then  404 {"why": "code_unknown"}
with  x-hengwen-code: $code
get   /public/applications/papers
then  200 {"items": [], "may_change": true}

# What is no paper, by name.
with  x-hengwen-code: $code
with  content-type: image/jpeg
post  /public/applications/papers?item=application file papers/not-a-photo.jpg
then  422 {"why": "paper_of_unknown_kind"}
with  x-hengwen-code: $code
with  content-type: image/jpeg
post  /public/applications/papers?item=application file papers/cut.jpg
then  422 {"why": "paper_damaged"}
with  x-hengwen-code: $code
with  content-type: image/png
post  /public/applications/papers?item=application file papers/huge.png
then  422 {"why": "too_many_pixels"}
with  x-hengwen-code: $code
with  content-type: application/pdf
post  /public/applications/papers?item=application file papers/script.pdf
then  422 {"why": "active_content", "where": "JavaScript"}
with  x-hengwen-code: $code
with  content-type: application/pdf
post  /public/applications/papers?item=application file papers/locked.pdf
then  422 {"why": "paper_locked"}
with  x-hengwen-code: $code
with  content-type: application/octet-stream
post  /public/applications/papers?item=application
then  400 {"why": "no_file_sent"}
with  x-hengwen-code: $code
with  content-type: application/octet-stream
post  /public/applications/papers?item=application zeros 10485761
then  413 {"why": "too_large"}
with  x-hengwen-code: $code
post  /public/applications/papers?item=application zeros 100
then  415 {"why": "not_this_file_type"}
with  x-hengwen-code: $code
with  content-type: image/jpeg
post  /public/applications/papers?item=wishes file papers/photo.jpg
then  422 {"why": "item_unknown", "where": "item"}
with  x-hengwen-code: $code
with  content-type: image/jpeg
post  /public/applications/papers file papers/photo.jpg
then  400
with  x-hengwen-code: $code
with  content-type: image/jpeg
with  x-hengwen:
post  /public/applications/papers?item=application file papers/photo.jpg
then  403 {"why": "cross_site"}

# What is one: upright, and by its own name for what it is.
with  x-hengwen-code: $code
with  content-type: application/pdf
post  /public/applications/papers?item=citizen_id_copies file papers/photo.jpg
then  201 {"item": "citizen_id_copies", "kind": "jpeg", "width": 48, "height": 64, "has_thumbnail": true,
           "by_worker": true}
keep  $photo id
with  x-hengwen-code: $code
with  content-type: image/jpeg
post  /public/applications/papers?item=citizen_id_copies file papers/photo.jpg
then  201 {"id": "$photo"}
with  x-hengwen-code: $code
with  content-type: image/png
post  /public/applications/papers?item=household_register file papers/scan.png
then  201 {"kind": "png", "width": 48, "height": 32}
keep  $scan id
with  x-hengwen-code: $code
with  content-type: application/pdf
post  /public/applications/papers?item=income_proof file papers/letter.pdf
then  201 {"kind": "pdf", "pages": 1, "has_thumbnail": false}
keep  $letter id
with  x-hengwen-code: $code
get   /public/applications/papers
then  200 {"items": [{"id": "$photo"}, {"id": "$scan"}, {"id": "$letter"}]}
with  x-hengwen-code: $code
get   /public/applications/papers/$photo
then  200
then  header content-type image/jpeg
then  header content-disposition attachment
then  header content-security-policy sandbox
then  header x-content-type-options nosniff
then  header cache-control no-store
then  never GPS-30
then  never Exif
with  x-hengwen-code: $code
get   /public/applications/papers/$scan
then  200
then  never GPS-30
with  x-hengwen-code: $code
get   /public/applications/papers/$letter
then  200
then  header content-type application/pdf
then  never GPS-30
with  x-hengwen-code: $code
get   /public/applications/papers/$photo/thumbnail
then  200
then  header content-type image/jpeg
with  x-hengwen-code: $code
get   /public/applications/papers/$letter/thumbnail
then  404
get   /public/applications/papers/$photo
then  404 {"why": "code_unknown"}
post  /public/applications/open {"code": "$code"}
then  200 {"application": {"evidence": [{"kind": "citizen_id_copies", "there": true},
           {"kind": "application", "there": false}, "…"]}}

# Somebody else's application does not reach them.
post  /public/applications {"unit": "420106"}
then  201
keep  $other code
with  x-hengwen-code: $other
get   /public/applications/papers/$photo
then  404 {"why": "not_found"}
with  x-hengwen-code: $other
delete /public/applications/papers/$photo
then  404 {"why": "not_found"}

# Taken away again, and handed in; after that the worker changes nothing.
with  x-hengwen-code: $code
delete /public/applications/papers/$scan
then  204
with  x-hengwen-code: $code
delete /public/applications/papers/$scan
then  404
post  /public/applications/consents {"code": "$code", "kind": "declaration", "version": "2026-1",
        "signer": "苏映雪"}
then  200
post  /public/applications/steps {"code": "$code", "step": "submit"}
then  200 {"state": "submitted"}
with  x-hengwen-code: $code
delete /public/applications/papers/$photo
then  422 {"why": "papers_not_open_now"}
with  x-hengwen-code: $code
with  content-type: image/png
post  /public/applications/papers?item=household_register file papers/scan.png
then  422 {"why": "papers_not_open_now"}

# The office: sees, adds while it checks, and every look stands in the log.
as    clerk base_clerk 420106
get   /dossiers/work?unit=420106
then  200
keep  $id items.0.id
get   /dossiers/$id/papers
then  200 {"items": [{"id": "$photo", "by_worker": true}, {"id": "$letter"}], "may_change": true}
get   /dossiers/$id/papers/$photo
then  200
then  header content-security-policy sandbox
then  never GPS-30
get   /dossiers/$id/papers/$photo/thumbnail
then  200
with  content-type: image/png
post  /dossiers/$id/papers?item=household_register file papers/scan.png
then  201 {"by_worker": false, "by": "clerk"}
keep  $second id
delete /dossiers/$id/papers/$second
then  204
get   /dossiers/$id/papers/$second
then  404
as    elsewhere base_clerk 420111
get   /dossiers/$id/papers
then  404
get   /dossiers/$id/papers/$photo
then  404
get   /dossiers/$id/papers/$photo/thumbnail
then  404
delete /dossiers/$id/papers/$photo
then  404
with  content-type: image/png
post  /dossiers/$id/papers?item=household_register file papers/scan.png
then  404
as    looker auditor 420106
with  content-type: image/png
post  /dossiers/$id/papers?item=household_register file papers/scan.png
then  422 {"why": "not_for_this_role"}
as    nobody
get   /dossiers/$id/papers/$photo
then  401

# Who adds a paper has acted in the round, and somebody else decides.
as    clerk
post  /dossiers {"unit": "420106", "reason": "突发火灾", "step": "ask_temporary"}
then  201
keep  $fire id
as    reviewer centre_reviewer 420106
with  content-type: image/png
post  /dossiers/$fire/papers?item=application file papers/scan.png
then  201
post  /dossiers/$fire/steps {"step": "grant_temporary", "version": 1, "reason": "情况属实"}
then  422 {"why": "acted_before"}
as    other centre_reviewer 420106
post  /dossiers/$fire/steps {"step": "grant_temporary", "version": 1, "reason": "情况属实"}
then  422 {"why": "temporary_for_nobody", "where": "household.citizen_id"}
given hengwen verify
