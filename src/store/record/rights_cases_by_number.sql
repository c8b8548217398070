-- Rights cases by number; counties number their own.
-- $1 numbers
-- RecordLink
select number as word
     , county
     , id
     , unit
     , true as active
  from rights_case
 where number = any($1::text[]);
