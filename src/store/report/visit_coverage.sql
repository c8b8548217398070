-- For each union that keeps dossiers: how many households it had in the file on a day, and how
-- many of those somebody visited in the period, whichever union went.
-- $1 first place, $2 last place of the subtree, $3 the day, $4 from, $5 to (included)
-- UnitCoverage
select h.unit
     , count(*)           as filed
     , count(v.household) as visited
  from household h
  join judgement j on j.county = h.county and j.household = h.id
  left join (select distinct county, household
               from household_visited
              where visited_on between $4 and $5) v
    on v.county = h.county and v.household = h.id
 where h.unit between $1 and $2
   and j.valid_from <= $3
   and (j.valid_until is null or j.valid_until > $3)
 group by h.unit
 order by h.unit;
