-- $1 county  $2 identity  $3 unit  $4 household  $5 kind  $6 version  $7 digest of the text
-- $8 signer  $9 means  $10 given on  $11 by whom  $12 now
insert into consent (county, id, unit, household, kind, version, text_hash, signer, means,
                     given_on, recorded_by, recorded_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
