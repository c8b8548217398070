-- Employers by unified social credit code; several unions may know one.
-- $1 credit codes
-- RecordLink
select credit_code as word
     , county
     , id
     , unit
     , true as active
  from employer
 where credit_code = any($1::text[]);
