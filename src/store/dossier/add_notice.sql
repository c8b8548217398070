-- $1 county  $2 dossier  $3 identity  $4 unit  $5 kind  $6 public code  $7 posted on  $8 last day
-- $9 how that was reckoned  $10 telephone  $11 text  $12 its digest
insert into public_notice (county, dossier, id, unit, kind, code, posted_on, until, reckoning,
                           phone, body, hash)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
