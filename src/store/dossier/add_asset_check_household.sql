-- $1 county  $2 list  $3 dossier  $4 unit of the dossier
insert into asset_check_household (county, list, dossier, unit)
values ($1, $2, $3, $4);
