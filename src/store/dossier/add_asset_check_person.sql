-- $1 county  $2 list  $3 line  $4 dossier  $5 unit of the dossier  $6 row of the application
-- $7 name and number, sealed
insert into asset_check_person (county, list, line, dossier, unit, member, sealed)
values ($1, $2, $3, $4, $5, $6, $7);
