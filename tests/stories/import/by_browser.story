# The empty template goes in and changes nothing; what is no workbook is refused with a reason,
# by its content and before there is an import of it.
given  a server of its own
as     officer
get    /imports/template.xlsx
then   200
then   header content-type spreadsheetml
then   header content-disposition filename*=UTF-8''%E6%81%92
post   /imports?dry_run=true&name=样表.xlsx last
then   202 {"id": "…"}
keep   $id id
get    /imports/$id/events
then   200 {"id": "$id", "name": "样表.xlsx", "state": "done", "dry_run": true}
then   header content-type text/event-stream
get    /imports/$id/bad
then   200 {"items": []}
post   /imports?name=a.xlsx zeros 5000
then   422 {"why": "not_a_workbook"}
post   /imports?name=a.xlsx text "%PDF-1.7"
then   415 {"why": "not_this_file_type"}
with   content-type: application/octet-stream
post   /imports?name=a.xlsx text "%PDF-1.7 named like a workbook"
then   422 {"why": "pdf_file"}
with   content-type: application/octet-stream
post   /imports?name=a.xlsx text "姓名,身份证号"
then   422 {"why": "text_file"}
get    /imports
then   200 {"items": [{"id": "$id"}]}
get    /imports/no-id
then   400 {"why": "not_valid", "where": "id"}
post   /imports/$id/cancel
then   422 {"why": "not_running"}
