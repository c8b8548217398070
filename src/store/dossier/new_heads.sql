-- Which heads have no dossier in their county, and belong to no household of the file elsewhere.
-- $1 counties, $2 citizen numbers
-- one column: the citizen numbers
select n.citizen_id
  from unnest($1::int[], $2::text[]) n (county, citizen_id)
 where not exists (select from household h where h.county = n.county and h.citizen_id = n.citizen_id)
   and not exists (select from filed_person p where p.citizen_id = n.citizen_id);
