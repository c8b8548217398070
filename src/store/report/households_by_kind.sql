-- Households in the file on a day, by what they were judged to be and why.
-- $1 first place, $2 last place of the subtree, $3 the day
-- KindCount
select j.category
     , coalesce(j.cause, h.cause) as cause
     , count(*)                   as households
  from household h
  join judgement j on j.county = h.county and j.household = h.id
 where h.unit between $1 and $2
   and j.valid_from <= $3
   and (j.valid_until is null or j.valid_until > $3)
 group by 1, 2
 order by 3 desc, 1, 2;
