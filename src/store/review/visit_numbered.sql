-- The visit to a household that has this number.
-- $1 county  $2 household  $3 number
-- one column: the visit, or no row
select id
  from household_visit
 where county = $1
   and household = $2
   and number = $3;
