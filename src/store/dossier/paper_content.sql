-- $1 county  $2 dossier  $3 content
-- maybe_one: Bytes
select sealed
  from paper_content
 where county = $1
   and dossier = $2
   and content = $3;
