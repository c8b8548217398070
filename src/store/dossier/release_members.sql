-- The members of households that left the file are free again; the heads keep theirs for life.
-- $1 counties, $2 households
delete from filed_person p
 using unnest($1::int[], $2::uuid[]) n (county, household)
 where p.county = n.county
   and p.household = n.household
   and not p.head;
