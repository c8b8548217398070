-- Objections of a part of the tree that are not settled, the oldest first.
-- $1 first place  $2 last place  $3 identity to go on behind, or null  $4 how many at most
-- all: OpenObjectionRow
select o.county
     , o.dossier
     , o.id
     , o.filed_at
     , o.account
     , o.name as filer
     , o.sealed
     , u.code as unit_code
     , u.name as unit_name
     , d.name
     , d.state
  from objection o
  join dossier d on d.county = o.county and d.id = o.dossier
  join unit u on u.id = o.unit
 where o.settled_at is null
   and o.unit between $1 and $2
   and ($3::uuid is null or o.id > $3)
 order by o.id
 limit $4;
