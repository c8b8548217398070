# A body beyond the limit is refused before it is read.
as     nobody
post   /session zeros 2000000
then   413 {"why": "too_large"}
as     officer
post   /session zeros 2000000
then   413 {"why": "too_large"}
