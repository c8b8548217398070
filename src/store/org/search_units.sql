-- Unions whose name holds the words, or whose code begins with them, within one subtree:
-- higher levels first, then the shortest name.
-- $1 first place, $2 last place of the scope, $3 words, $4 how many at most
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
 where u.id between $1 and $2
   and (position($3 in u.name) > 0 or starts_with(u.code, $3))
 order by array_position(array['nation', 'province', 'city', 'county', 'town', 'base'], u.level)
     , length(u.name)
     , u.id
 limit $4;
