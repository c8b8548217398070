-- $1 place of the unit
select id
  from unit
 where id = $1
   for no key update;
