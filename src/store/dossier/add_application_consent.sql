-- Signing the same once more changes nothing.
-- $1 county  $2 dossier  $3 kind  $4 version  $5 digest of the text  $6 signer  $7 means
-- $8 given on  $9 by whom recorded  $10 unit
insert into application_consent (county, dossier, kind, version, text_hash, signer, means, given_on,
                                 recorded_by, unit)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    on conflict do nothing;
