-- People living in households that were in the file on a day: heads and counted members.
-- $1 first place, $2 last place of the subtree, $3 the day
-- Count
select count(distinct (h.county, h.id)) + count(m.id) as n
  from household h
  join judgement j on j.county = h.county and j.household = h.id
  left join member m on m.county = h.county and m.household = h.id and m.counted is not false
   and (m.joined_on is null or m.joined_on <= $3) and (m.parted_on is null or m.parted_on > $3)
 where h.unit between $1 and $2
   and j.valid_from <= $3
   and (j.valid_until is null or j.valid_until > $3);
