-- Partner bodies on any of the days.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: partners in forms/sources.json; amounts as numeric
select p.unit
     , p.since_on
     , p.until_on
     , p.type
     , p.ownership
     , case when $5 then p.county end  as county
     , case when $5 then p.id end      as id
  from partner p
 where p.unit between $1 and $2
   and p.since_on <= $4
   and (p.until_on is null or p.until_on >= $3);
