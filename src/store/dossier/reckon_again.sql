-- What a household declares has changed: its open judgement is reckoned anew.
-- $1 counties, $2 households
update judgement j
   set counted = null
  from unnest($1::int[], $2::uuid[]) n (county, household)
 where j.county = n.county
   and j.household = n.household
   and j.valid_until is null
   and j.counted is not null;
