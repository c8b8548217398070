-- Forms read few columns of many rows: the indexes by unit and day carry them, so that most of
-- the table need not be touched.
drop index household_by_unit;
create index household_by_unit on household (unit, filed_on)
    include (county, id, citizen_id, migrant);
drop index household_visit_by_unit;
create index household_visit_by_unit on household_visit (unit, visited_on)
    include (county, household, campaign, worker, migrant, model_worker);
drop index payment_by_unit;
create index payment_by_unit on payment (unit, paid_on)
    include (county, household, campaign, state, aid, through_centre, hardship_worker, migrant,
             model_worker, amount);

-- Visits and help for groups other than the three of families in hardship.
create index household_visit_to_groups on household_visit (unit, visited_on)
    where "group" not in ('hardship_worker', 'migrant_worker', 'model_worker');
create index payment_to_groups on payment (unit, paid_on)
    where state = 'paid' and "group" not in ('hardship_worker', 'migrant_worker', 'model_worker');

-- Families that the dossiers do not name are few: those without a household.
create index household_visit_outside on household_visit (unit, visited_on) where household is null;
create index payment_outside on payment (unit, paid_on) where household is null;
