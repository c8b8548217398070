-- Households that left the file out of hardship, whose time of being looked after is over, and that
-- nobody, of whichever union, has visited since.
-- $1 $2 first and last places of ranges of the tree  $3 days before which they left too long ago
-- $4 days by which the time was over  $5 $6 $7 place, day and identity to go on behind, or null  $8 how many at most
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
     , j.valid_until as day
  from unnest($1::bigint[], $2::bigint[], $3::date[], $4::date[]) t (first, last, too_long, begun_by)
  join judgement j on j.unit between t.first and t.last
                  and j.valid_until > t.too_long and j.valid_until <= t.begun_by
  join household h on h.county = j.county and h.id = j.household and h.locked_on is null
 where j.left_reason = 'out_of_hardship'
   and not exists (select
                     from household_visited v
                    where v.county = j.county and v.household = j.household
                      and v.visited_on >= j.valid_until)
   and not exists (select
                     from judgement n
                    where n.county = j.county and n.household = j.household
                      and n.valid_from >= j.valid_until)
       ) k
       ) due
 where $5::bigint is null
    or (due.unit, due.day, due.household) > ($5, $6::date, $7::uuid)
 order by due.unit, due.day, due.household
 limit $8;
