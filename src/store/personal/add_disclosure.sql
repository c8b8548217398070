-- What was passed on of one household, or of a dossier whose household is not in the file yet.
-- $1 county  $2 household, or null  $3 identity of the disclosure  $4 unit  $5 recipient  $6 purpose
-- $7 basis  $8 fields  $9 on  $10 by whom  $11 now  $12 dossier, or null
insert into disclosure (county, household, id, unit, recipient, purpose, basis, fields,
                        disclosed_on, recorded_by, recorded_at, dossier)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
