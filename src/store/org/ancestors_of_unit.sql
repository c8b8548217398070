-- The unions above one, the nation first.
-- $1 place of the unit
-- UnitRow
with recursive above (id, height) as (
    select parent, 1 from unit where id = $1
    union all
    select u.parent, a.height + 1
      from above a
      join unit u on u.id = a.id
     where u.parent is not null
)
select u.id
     , u.code
     , u.name
     , u.level
     , u.kind
     , p.code as parent
     , u.division
     , (select count(*) from unit c where c.parent = u.id) as children
  from above a
  join unit u on u.id = a.id
  left join unit p on p.id = u.parent
 order by a.height desc;
