-- Relief centres by number.
-- $1 numbers
-- RecordLink
select number as word
     , county
     , id
     , unit
     , true as active
  from centre
 where number = any($1::text[]);
