-- The unions that report to one, territories first, in order of their place.
-- $1 place of the parent
-- UnitRow
select u.id
     , u.code
     , u.name
     , u.level
     , u.kind
     , p.code as parent
     , u.division
     , (select count(*) from unit c where c.parent = u.id) as children
  from unit u
  left join unit p on p.id = u.parent
 where u.parent = $1
 order by u.id;
