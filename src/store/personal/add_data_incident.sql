-- $1 county  $2 identity  $3 unit  $4 kind  $5 happened on, or null  $6 found on  $7 what  $8 cause
-- $9 fields  $10 harm  $11 advice  $12 people  $13 by whom  $14 now
insert into data_incident (county, id, unit, kind, happened_on, found_on, what, cause, fields, harm,
                           advice, people, recorded_by, recorded_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);
