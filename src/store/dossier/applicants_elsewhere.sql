-- The other applications in which some of these people are.
-- $1 county  $2 dossier  $3 persons
-- ApplicationElsewhere
select distinct a.county
     , a.dossier
     , a.unit as place
     , u.code as unit_code
     , u.name as unit_name
  from applicant a
  join unit u on u.id = a.unit
 where a.person = any($3::uuid[])
   and (a.county, a.dossier) <> ($1, $2)
 order by u.code, a.dossier;
