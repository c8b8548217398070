-- A base union keeps its place and its code for ever.
-- $1 place, $2 name, $3 kind, $4 division, $5 credit code, $6 workers, $7 source key, $8 content
-- $9 import
update unit
   set name = $2
     , kind = $3
     , division = $4
     , credit_code = $5
     , workers = $6
     , source_key = $7
     , content = $8
     , import = $9
     , recorded_at = now()
 where id = $1;
