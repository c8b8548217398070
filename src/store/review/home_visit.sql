-- Households in the file that nobody, of whichever union, has visited at home for longer than the
-- limit.
-- $1 $2 first and last places of ranges of the tree  $3 days by which what is due was begun
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
  from unnest($1::bigint[], $2::bigint[], $3::date[]) t (first, last, begun_by)
  join judgement j on j.unit between t.first and t.last and j.valid_from <= t.begun_by
 where j.valid_until is null
   and $4::date[] is null
   and not exists (select
                     from household_visited v
                    where v.county = j.county and v.household = j.household
                      and v.visited_on > t.begun_by)
       ) k
       ) due
 where $5::bigint is null
    or (due.unit, due.day, due.household) > ($5, $6::date, $7::uuid)
 order by due.unit, due.day, due.household
 limit $8;
