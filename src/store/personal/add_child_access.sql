-- $1 county  $2 identity  $3 unit  $4 household  $5 kind  $6 record  $7 field  $8 reason  $9 account
-- $10 its name  $11 now
insert into child_access (county, id, unit, household, kind, record, field, reason, asked_by,
                          asked_by_name, asked_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
