-- Which heads have no dossier in their county, and belong to no household of the file elsewhere.
-- $1 counties, $2 persons
-- one column: the persons
select n.person
  from unnest($1::int[], $2::uuid[]) n (county, person)
 where not exists (select from household h where h.county = n.county and h.person = n.person)
   and not exists (select from filed_person p where p.person = n.person);
