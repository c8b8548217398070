-- Members who no longer count belong to nobody.
-- $1 persons, $2 counties, $3 households
delete from filed_person p
 using unnest($1::uuid[], $2::int[], $3::uuid[]) n (person, county, household)
 where p.person = n.person
   and p.county = n.county
   and p.household = n.household
   and not p.head;
