# What a union has to do in the course of a year, as lists that always stand.
given  a test clock
given  hengwen import ../county.xlsx
as     rev centre_reviewer 420106
get    /year/lists
then   200 {"items": "…"}
get    /year/lists/yearly_review
then   200 {"items": "…"}
get    /year/lists/exit_proposed
then   200 {"items": "…"}
get    /year/lists/never_helped
then   200 {"items": "x"}
