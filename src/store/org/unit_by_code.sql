-- One union by its public code.
-- $1 code
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
 where u.code = $1
;
