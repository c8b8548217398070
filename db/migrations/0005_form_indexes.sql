-- What the forms ask for is a small part of large tables: visits and help for groups other than
-- the three of families in hardship, and what was paid in campaigns.
create index household_visit_to_groups on household_visit (unit, visited_on)
    where "group" not in ('hardship_worker', 'migrant_worker', 'model_worker');
create index payment_to_groups on payment (unit, paid_on)
    where state = 'paid' and "group" not in ('hardship_worker', 'migrant_worker', 'model_worker');
create index payment_in_campaigns on payment (unit, paid_on)
    where state = 'paid' and campaign is not null;

-- Families that the dossiers do not name are few: those without a household.
create index household_visit_outside on household_visit (unit, visited_on) where household is null;
create index payment_outside on payment (unit, paid_on) where household is null;
