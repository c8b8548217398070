-- How far the series of dossier numbers of some counties are.
-- $1 counties
-- LastNumber
select n.county
     , n.last
  from household_number n
 where n.county = any($1::int[]);
