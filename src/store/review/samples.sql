-- Samples of files of a part of the tree, the latest first; or the one of that identity.
-- $1 first place  $2 last place  $3 sample, or null  $4 $5 day and identity to go on behind, or null
-- $6 how many at most
-- SampleRow
select s.county
     , s.id
     , s.unit as place
     , s.unit_code
     , s.unit_name
     , s.by_unit
     , s.kind
     , s.share
     , s.seed
     , s.population
     , s.drawn
     , s.checked
     , s.drawn_on
     , s.drawn_by
  from sample s
 where s.unit between $1 and $2
   and ($3::uuid is null or s.id = $3)
   and ($4::date is null or (s.drawn_on, s.id) < ($4, $5::uuid))
 order by s.drawn_on desc, s.id desc
 limit $6;
