-- Volunteers on any of the days. Without a citizen number nobody can say that two are one.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: volunteers in forms/sources.json; amounts as numeric
select v.unit
     , v.joined_on
     , v.left_on
     , coalesce(v.person, v.id) as person
     , case when $5 then v.county end  as county
     , case when $5 then v.id end      as id
  from volunteer v
 where v.unit between $1 and $2
   and v.joined_on <= $4
   and (v.left_on is null or v.left_on >= $3);
