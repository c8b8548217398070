-- Members who no longer count belong to nobody.
-- $1 citizen numbers, $2 counties, $3 households
delete from filed_person p
 using unnest($1::text[], $2::int[], $3::uuid[]) n (citizen_id, county, household)
 where p.citizen_id = n.citizen_id
   and p.county = n.county
   and p.household = n.household
   and not p.head;
