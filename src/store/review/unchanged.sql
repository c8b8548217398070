-- Households in the file in which nothing was written for longer than the limit, neither in the
-- file nor in its judgement, and with which no step was taken.
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
  join household h on h.county = j.county and h.id = j.household
  left join dossier d on d.county = j.county and d.household = j.household
 where j.valid_until is null
   and $4::date[] is null
   and greatest(h.recorded_at, j.recorded_at)::date <= t.begun_by
   and not exists (select
                     from dossier_step s
                    where s.county = d.county and s.dossier = d.id and s.on_day > t.begun_by)
       ) k
       ) due
 where $5::bigint is null
    or (due.unit, due.day, due.household) > ($5, $6::date, $7::uuid)
 order by due.unit, due.day, due.household
 limit $8;
