-- The same picture once more changes nothing.
-- $1 county  $2 dossier  $3 content  $4 unit  $5 sealed  $6 sealed thumbnail, or null
insert into paper_content (county, dossier, content, unit, sealed, thumbnail)
values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing;
