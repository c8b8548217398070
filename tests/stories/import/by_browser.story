# The empty template goes in and changes nothing; what is no workbook is refused with a reason.
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
then   202
keep   $bad id
get    /imports/$bad
until  200 {"state": "refused", "refusal": {"why": "not_a_workbook"}}
get    /imports
then   200 {"items": [{"id": "$bad"}, {"id": "$id"}]}
get    /imports/no-id
then   400 {"why": "not_valid", "where": "id"}
post   /imports/$id/cancel
then   422 {"why": "not_running"}
