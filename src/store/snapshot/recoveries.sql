-- Wages recovered in the days, at the unit of the case. A claim is one claimant in one case.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: recoveries in forms/sources.json; amounts as numeric
select c.unit
     , r.recovered_on
     , c.type
     , r.with_government
     , c.id::text || ' ' || coalesce(r.person::text, r.name) as claim
     , r.amount
     , case when $5 then r.county end  as county
     , case when $5 then r.id end      as id
  from rights_case c
  join recovery r on r.county = c.county and r.rights_case = c.id
 where c.unit between $1 and $2
   and r.recovered_on between $3 and $4;
