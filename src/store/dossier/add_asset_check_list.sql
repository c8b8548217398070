-- $1 county  $2 identity  $3 unit  $4 number  $5 on  $6 by whom  $7 now  $8 households  $9 persons
insert into asset_check_list (county, id, unit, number, made_on, made_by, made_at, households,
                              persons)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
