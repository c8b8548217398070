-- Row security asks each member for its union: with it in the index, forms need not touch the rows.
drop index member_workers;
create index member_workers on member (county, household) include (id, person, migrant, unit)
    where worker;
