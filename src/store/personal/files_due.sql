-- Files that were left so long ago that they need not be kept, and whose end nobody has proposed.
-- $1 first place  $2 last place  $3 left on this day or before
-- $4 $5 day and identity to go on behind, or null  $6 how many at most
-- all: DueFile
select h.id
     , h.number
     , u.code as unit_code
     , u.name as unit_name
     , h.filed_on
     , j.valid_until as left_on
     , h.locked_on
  from household h
  join unit u on u.id = h.unit
  join lateral (select v.valid_until
                  from judgement v
                 where v.county = h.county and v.household = h.id
                 order by v.valid_from desc
                 limit 1) j on j.valid_until <= $3
 where h.unit between $1 and $2
   and h.destroyed_on is null
   and not exists (select
                     from destruction d
                    where d.county = h.county and d.household = h.id and d.state <> 'refused')
   and ($4::date is null or (j.valid_until, h.id) > ($4, $5::uuid))
 order by j.valid_until
     , h.id
 limit $6;
