-- $1 county  $2 dossier  $3 round  $4 account  $5 part  $6 unit
insert into dossier_hand (county, dossier, round, account, part, unit)
values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing;
