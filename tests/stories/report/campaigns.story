# The campaigns of a union: its own, those of the unions above, and those of the unions below.
given  a server of its own
as     officer
get    /campaigns?unit=420106
then   200 {"items": []}
given  hengwen import ../county.xlsx
get    /campaigns?unit=420106
then   200 {"items": [{"code": "2015-春", "name": "2015年元旦春节送温暖", "from": "2015-01-01",
            "to": "2015-03-05", "unit": {"code": "42", "name": "湖北省总工会"}}]}
get    /campaigns?unit=0
then   200 {"items": [{"code": "2015-春"}]}
get    /campaigns?unit=43
then   200 {"items": []}
get    /campaigns?unit=nowhere
then   404 {"why": "not_found", "where": "unit"}
