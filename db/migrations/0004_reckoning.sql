-- Households whose open judgement waits to be reckoned, because what they declare has changed.
create table household_to_reckon (
    county integer not null,
    household uuid not null,
    primary key (county, household)
);

-- The numbers come into a judgement after its row: with room on the page that costs no index.
drop index judgement_to_reckon;
alter table judgement set (fillfactor = 75);
