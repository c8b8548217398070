-- The form reads who of the members is a worker: all it needs is in the index.
drop index member_workers;
create index member_workers on member (county, household) include (id, citizen_id, migrant)
    where worker;
