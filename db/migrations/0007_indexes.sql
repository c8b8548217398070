-- Forms read who of the members is a worker: all they need is in the index.
drop index member_workers;
create index member_workers on member (county, household) include (id, citizen_id, migrant)
    where worker;

-- A person is looked for in filed_person, and a head of one county in household_filed_once.
drop index household_by_citizen;
