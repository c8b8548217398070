-- What some households own.
-- $1 counties, $2 households
-- AssetToReckon
select t.household
     , t.type
     , t.quantity
     , t.value
  from unnest($1::int[], $2::uuid[]) n (county, household)
  join asset t on t.county = n.county and t.household = n.household;
