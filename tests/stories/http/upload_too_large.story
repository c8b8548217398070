# A workbook beyond the limit is refused at once, a stranger's before any of it is kept.
given  a server of its own --upload-megabytes 1
as     officer
post   /imports zeros 1048577
then   413 {"why": "too_large"}
post   /imports
then   400 {"why": "no_file_sent"}
with   content-type: image/png
post   /imports zeros 100
then   415 {"why": "not_this_file_type"}
with   x-hengwen:
post   /imports zeros 100
then   403 {"why": "cross_site"}
as     nobody
post   /imports zeros 100
then   401 {"why": "not_signed_in"}
