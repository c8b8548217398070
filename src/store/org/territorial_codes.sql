-- The codes of the territorial unions that stand already, in byte order.
-- UnitCode
select code
  from unit
 where kind = 'territorial'
 order by code collate "C";
