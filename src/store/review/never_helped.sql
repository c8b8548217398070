-- Households in the file to which nothing was ever paid, by whichever union.
-- $1 $2 first and last places of ranges of the tree  $3 not used here
-- $4 not used here  $5 $6 $7 place, day and identity to go on behind, or null  $8 how many at most
-- YearKey
select due.county
     , due.household
     , due.unit as place
     , due.day
     , due.total
  from (
select k.*
     , count(*) over () as total
  from (
select j.county
     , j.household
     , j.unit
     , j.valid_from as day
  from unnest($1::bigint[], $2::bigint[]) t (first, last)
  join judgement j on j.unit between t.first and t.last
 where j.valid_until is null
   and $3::date[] is null
   and $4::date[] is null
   and not exists (select
                     from household_helped p
                    where p.county = j.county and p.household = j.household)
       ) k
       ) due
 where $5::bigint is null
    or (due.unit, due.day, due.household) > ($5, $6::date, $7::uuid)
 order by due.unit, due.day, due.household
 limit $8;
