-- $1 county  $2 dossier  $3 identity  $4 unit  $5 now  $6 account  $7 its name
-- $8 blind index of the code  $9 sealed words
insert into objection (county, dossier, id, unit, filed_at, account, name, code, sealed)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
