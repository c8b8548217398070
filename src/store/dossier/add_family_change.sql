-- Whoever asks while another change is open gets the constraint "change_open" or
-- "change_open_for_other".
-- $1 county  $2 identity  $3 unit  $4 household  $5 its number  $6 other household, or null
-- $7 its unit  $8 its number  $9 kind  $10 reason  $11 effective on
-- $12 the merge that is undone, or null  $13 account  $14 its name  $15 now  $16 sealed
insert into family_change (county, id, unit, household, number, other, other_unit, other_number,
                           kind, reason, effective_on, undoes, asked_by, asked_by_name, asked_at,
                           sealed)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);
