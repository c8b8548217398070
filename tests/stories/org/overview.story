# One union in a few numbers, of the records of ../county.py.
given  a server of its own
given  hengwen import ../county.xlsx
as     officer
get    /units/4201/overview?from=2014-01-01&to=2015-03-05
then   200 {"unit": {"code": "4201", "level": "city"}, "households": 3, "persons": 6,
            "by_category": [{"code": "minimum_living", "count": 2},
                            {"code": "mishap_2009", "count": 1}],
            "by_cause": ["…", {"code": "schooling", "count": 1}, "…"],
            "money_in": [{"month": "2014-05", "source": "central", "amount": "70000.00"},
                         {"month": "2015-01", "source": "central", "amount": "150000.00"},
                         {"month": "2015-01", "source": "donation", "amount": "4999.99"},
                         {"month": "2015-01", "source": "local", "amount": "50000.00"}],
            "money_out": [{"month": "2014-06", "source": "union", "amount": "800.00"},
                          {"month": "2015-01", "source": "central", "amount": "500.00"},
                          {"month": "2015-02", "source": "central", "amount": "6000.50"}],
            "coverage": {"filed": 3, "visited": 2},
            "coverage_by_child": [{"unit": {"code": "420106"}, "filed": 3, "visited": 2}]}
# On a day on which one more was in the file.
get    /units/4201/overview?from=2014-01-01&to=2015-03-05&cutoff=2014-12-19
then   200 {"households": 4, "coverage": {"filed": 4}}
get    /units/420106003/overview?from=2015-01-01&to=2015-01-31
then   200 {"households": 1, "coverage": {"filed": 1, "visited": 1}, "money_out": []}
get    /units/0/overview?from=2015-01-01&to=2015-03-05
then   200 {"households": 4, "money_out": ["…", {"source": "union", "amount": "600.00"}, "…"]}
get    /units/4201/overview
then   400 {"why": "missing", "where": "from"}
get    /units/4201/overview?from=2015-01-01&to=2014-12-31
then   422 {"why": "period_upside_down", "where": "to"}
get    /units/4201/overview?from=2015-01-01&to=20150131x
then   400 {"why": "not_valid", "where": "to"}
get    /units/999999/overview?from=2015-01-01&to=2015-01-31
then   404 {"why": "not_found", "where": "code"}
