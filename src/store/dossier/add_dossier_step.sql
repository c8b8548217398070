-- $1 county  $2 dossier  $3 seq  $4 unit  $5 round  $6 from  $7 step  $8 to  $9 now  $10 today
-- $11 capacity  $12 account  $13 name  $14 acting for  $15 unit of the account  $16 second person
-- $17 name of the second  $18 leaving  $19 sealed reasons  $20 the household as it is, sealed
insert into dossier_step (county, dossier, seq, unit, round, from_state, step, to_state, at, on_day,
                          capacity, account, name, acting_for, by_unit, second, second_name,
                          leaving, sealed, household)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);
