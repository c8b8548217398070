-- $1 county  $2 identity  $3 unit  $4 dossier  $5 its last step  $6 kind  $7 layout  $8 number
-- $9 whole  $10 digest  $11 now  $12 account  $13 its name  $14 the sheet, sealed
insert into printed_sheet (county, id, unit, dossier, step, kind, layout, number, whole, hash,
                           printed_at, account, printed_by, sealed)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);
