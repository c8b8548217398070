-- How far sealing anew has come in one table.
-- $1 key, $2 kind of record
-- maybe_one: RotationPlace
select county
     , id
     , ended
  from key_rotation
 where key = $1
   and kind = $2;
