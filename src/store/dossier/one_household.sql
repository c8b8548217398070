-- One household as a list shows it (see households).
-- $1 identity, $2 the day
-- A locked file is not found.
-- HouseholdRow
select h.id
     , h.county
     , h.number
     , h.name      as head_name
     , h.sealed
     , h.unit      as place
     , u.code      as unit_code
     , u.name      as unit_name
     , coalesce(j.category, h.category) as category
     , h.cause
     , (select count(*) from member m where m.county = h.county and m.household = h.id
           and m.parted_on is null) + 1
                   as members
     , j.valid_until is null or j.valid_until > $2 as active
     , h.filed_on
  from household h
  join unit u on u.id = h.unit
  left join lateral (select v.category, v.valid_from, v.valid_until
                       from judgement v
                      where v.county = h.county and v.household = h.id
                      order by v.valid_from desc
                      limit 1) j on true
 where h.id = $1
   and (h.locked_on is null or j.valid_from is not null and j.valid_until is null);
