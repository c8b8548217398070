-- Visits to a household that the reader's union knows of, the latest first.
-- $1 county  $2 household  $3 one of them, or null
-- VisitRow
select v.county
     , v.id
     , v.household
     , v.number
     , v.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , v.visited_on
     , v.visitors
     , v.campaign
     , v.situation
     , v.needs
  from household_visit v
  join unit u on u.id = v.unit
 where v.county = $1
   and v.household = $2
   and ($3::uuid is null or v.id = $3)
 order by v.visited_on desc, v.id desc;
