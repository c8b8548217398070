-- What a list of the year shows of some households: as they were judged last, when they were visited
-- last, by whichever union, and when something in them changed last.
-- $1 counties  $2 households
-- YearRow
select h.county
     , h.id
     , h.number
     , h.name as head_name
     , h.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , u.division
     , j.category
     , j.standard_level
     , j.valid_from
     , j.valid_until
     , greatest(h.recorded_at, j.recorded_at)::date as changed_on
     , (select max(v.visited_on)
          from household_visited v
         where v.county = h.county and v.household = h.id) as visited_on
     , d.id as dossier
     , coalesce(d.state, case when j.valid_until is null then 'active' else 'exited' end) as state
     , coalesce(d.leaving, j.left_reason) as leaving
     , j.proposed
     , j.rule
     , j.standard
     , j.counted
     , j.income_year
     , j.rigid_year
     , j.cause
  from unnest($1::int[], $2::uuid[]) with ordinality n (county, household, place)
  join household h on h.county = n.county and h.id = n.household
  join unit u on u.id = h.unit
  left join dossier d on d.county = h.county and d.household = h.id
  join lateral (select v.category, v.standard_level, v.valid_from, v.valid_until, v.recorded_at
                     , v.left_reason, v.proposed, v.rule, v.standard, v.counted, v.income_year
                     , v.rigid_year, v.cause
                  from judgement v
                 where v.county = h.county and v.household = h.id
                 order by v.valid_from desc
                 limit 1) j on true
 order by n.place;
