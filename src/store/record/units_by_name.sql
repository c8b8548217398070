-- Unions by name within one subtree; a name may be that of several.
-- $1 names, $2 first place, $3 last place of the scope
-- UnitLink
select name as word
     , id   as unit
  from unit
 where name = any($1::text[])
   and id between $2 and $3;
