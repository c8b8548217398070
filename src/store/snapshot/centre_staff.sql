-- Staff of the centres on any of the days, at the unit of the centre, with its level and end.
-- Without a citizen number nobody can say that two are one.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: centre_staff in forms/sources.json; amounts as numeric
select c.unit
     , s.joined_on
     , s.left_on
     , c.closed_on
     , c.level
     , coalesce(s.person, s.id) as person
     , case when $5 then s.county end  as county
     , case when $5 then s.id end      as id
  from centre_staff s
  join centre c on c.county = s.county and c.id = s.centre
 where c.unit between $1 and $2
   and s.joined_on <= $4
   and (s.left_on is null or s.left_on >= $3);
