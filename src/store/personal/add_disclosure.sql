-- What was passed on of one household.
-- $1 county  $2 household  $3 identity of the disclosure  $4 unit  $5 recipient  $6 purpose
-- $7 basis  $8 fields  $9 on  $10 by whom  $11 now
insert into disclosure (county, household, id, unit, recipient, purpose, basis, fields,
                        disclosed_on, recorded_by, recorded_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
