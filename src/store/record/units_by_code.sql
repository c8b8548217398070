-- Unions by public code.
-- $1 codes
-- UnitLink
select code as word
     , id   as unit
  from unit
 where code = any($1::text[]);
