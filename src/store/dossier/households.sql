-- Households of a subtree as a list shows them, in the order of their union and filing day.
-- Locked files are only kept and stand in no list, unless the household came back.
-- What a household was judged to be is its latest version; it has left when that one ended.
-- $1 first place, $2 last place, $3 words (part of the name or start of the number) or null,
-- $4 category or null, $5 'active', 'left' or null, $6 the day,
-- $7 $8 $9 place, filing day and identity of the last row seen, or null, $10 how many, $11 those
-- that it is among, or none for all
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
     , j.valid_until is null or j.valid_until > $6 as active
     , h.filed_on
  from household h
  join unit u on u.id = h.unit
  left join lateral (select v.category, v.valid_from, v.valid_until
                       from judgement v
                      where v.county = h.county and v.household = h.id
                      order by v.valid_from desc
                      limit 1) j on true
 where h.unit between $1 and $2
   and (h.locked_on is null or j.valid_from is not null and j.valid_until is null)
   and ($3::text is null or position($3 in h.name) > 0 or starts_with(h.number, $3))
   and ($4::text is null or coalesce(j.category, h.category) = $4)
   and ($5::text is null or ($5 = 'active') = (j.valid_until is null or j.valid_until > $6))
   and (cardinality($11::uuid[]) = 0 or h.id = any($11))
   and ($7::bigint is null or (h.unit, h.filed_on, h.id) > ($7, $8::date, $9::uuid))
 order by h.unit, h.filed_on, h.id
 limit $10;
