-- The last place given out directly below a union.
-- $1 place of the parent
-- one column: bigint or null
select max(id)
  from unit
 where parent = $1
   and level = 'base';
