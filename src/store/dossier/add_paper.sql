-- $1 county  $2 dossier  $3 identity  $4 unit  $5 item  $6 kind  $7 bytes  $8 content  $9 width
-- $10 height  $11 pages  $12 version of the dossier  $13 account  $14 name  $15 now
insert into paper (county, dossier, id, unit, item, kind, bytes, content, width, height, pages,
                   version, account, name, added_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15);
