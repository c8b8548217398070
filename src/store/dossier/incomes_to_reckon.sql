-- The income lines of some households.
-- $1 counties, $2 households
-- IncomeToReckon
select t.household
     , t.county
     , t.id
     , t.sealed
     , t.type
     , t.amount
     , t.from_on
     , t.to_on
     , t.proof
     , t.excluded
     , t.excluded_reason
  from unnest($1::int[], $2::uuid[]) n (county, household)
  join income t on t.county = n.county and t.household = n.household;
