-- One union as it is kept.
-- $1 code
-- StoredUnit
select id
     , kind
     , parent
     , content
  from unit
 where code = $1;
