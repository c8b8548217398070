--Of one kind, behind a row, what another key has sealed; everything of a row at once.
-- $1 kind  $2 $3 county and identity to go on behind  $4 the key's number as it stands in the text
-- $5 how many rows
-- all: SealedText
select county
     , id
     , part
     , bond
     , sealed
  from sealed_text
 where kind = $1
   and (county, id) > ($2::int, $3::uuid)
   and substring(sealed from 2 for 4) <> $4::bytea
 order by county, id
 fetch first $5 rows with ties;
