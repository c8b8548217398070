# A page of another site can make the browser send our cookie, and still changes nothing.
as     officer
with   x-hengwen:
delete /session
then   403 {"why": "cross_site"}
with   origin: https://elsewhere.example
delete /session
then   403 {"why": "cross_site"}
with   sec-fetch-site: cross-site
delete /session
then   403 {"why": "cross_site"}
get    /session
then   200
