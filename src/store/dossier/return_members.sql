-- Households that came back into the file take their counted members with them, except those
-- who belong to another one by now.
-- $1 counties, $2 households
insert into filed_person (person, county, household, head)
select m.person, m.county, m.household, false
  from unnest($1::int[], $2::uuid[]) n (county, household)
  join member m on m.county = n.county and m.household = n.household
 where m.person is not null
   and m.counted is distinct from false
   and m.parted_on is null
 order by m.person
    on conflict (person) do nothing;
