-- What the rules ask of some households, a row for each judgement that holds now or that ended
-- before its income was known; a row without one where there is none.
-- $1 counties, $2 households
-- HouseholdToReckon
select h.county
     , h.id         as household
     , j.id         as judgement
     , j.valid_from
     , j.applied_on
     , u.division
     , h.sealed
     , h.single_parent
     , h.migrant
     , h.cause
     , h.cause_second
     , h.cause_third
     , h.cause_fourth
     , h.work_status
     , h.own_income
     , h.income_declared
     , h.rigid_declared
  from unnest($1::int[], $2::uuid[]) n (county, household)
  join household h on h.county = n.county and h.id = n.household
  join unit u on u.id = h.unit
  left join judgement j
    on j.county = h.county and j.household = h.id
   and (j.valid_until is null or j.income_year is null);
