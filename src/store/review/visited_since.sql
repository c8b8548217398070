-- The last visit to a household since a day, by whichever union.
-- $1 county  $2 household  $3 the day
-- one column: a day, or null
select max(v.visited_on)
  from household_visited v
 where v.county = $1
   and v.household = $2
   and v.visited_on >= $3;
