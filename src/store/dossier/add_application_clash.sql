-- $1 county  $2 dossier  $3 unit  $4 code of the other union  $5 its name  $6 day
insert into application_clash (county, dossier, unit, with_unit, with_name, met_on)
values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing;
