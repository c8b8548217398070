-- $1 county  $2 identity  $3 unit  $4 occasion  $5 subject  $6 necessity  $7 effects  $8 measures
-- $9 risk  $10 renew on  $11 made on  $12 account  $13 its name
insert into impact_assessment (county, id, unit, occasion, subject, necessity, effects, measures,
                               risk, renew_on, made_on, made_by, made_by_name)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
