-- $1 county  $2 identity  $3 unit  $4 household  $5 number  $6 filed on  $7 left on
-- $8 kept until  $9 why  $10 account  $11 its name  $12 now
insert into destruction (county, id, unit, household, number, filed_on, left_on, kept_until,
                         reason, proposed_by, proposed_by_name, proposed_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
