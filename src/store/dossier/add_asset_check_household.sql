-- $1 county  $2 list  $3 dossier  $4 unit of the dossier  $5 number of the list  $6 on
insert into asset_check_household (county, list, dossier, unit, number, made_on)
values ($1, $2, $3, $4, $5, $6);
