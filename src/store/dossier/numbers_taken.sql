-- Which of these dossier numbers are in use, and by which head.
-- $1 counties, $2 numbers
-- NumberTaken
select h.county
     , h.number
     , h.person
  from unnest($1::int[], $2::text[]) n (county, number)
  join household h on h.county = n.county and h.number = n.number;
