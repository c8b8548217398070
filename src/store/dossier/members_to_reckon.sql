-- What the rules ask of the members of some households.
-- $1 counties, $2 households
-- MemberToReckon
select t.household
     , t.county
     , t.id
     , t.sealed
     , t.counted
     , t.income_month
     , t.identity
     , t.school_year
  from unnest($1::int[], $2::uuid[]) n (county, household)
  join member t on t.county = n.county and t.household = n.household and t.parted_on is null;
