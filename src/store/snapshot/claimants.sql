-- Claimants of the rights cases open on any of the days. Without a citizen number a claimant is
-- known by name within the case.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: claimants in forms/sources.json; amounts as numeric
select c.unit
     , c.opened_on
     , c.closed_on
     , c.outcome
     , c.cross_region
     , c.through_centre
     , m.migrant
     , coalesce(m.person::text, m.name || ' ' || c.id::text) as person
     , case when $5 then m.county end  as county
     , case when $5 then m.id end      as id
  from rights_case c
  join claimant m on m.county = c.county and m.rights_case = c.id
 where c.unit between $1 and $2
   and c.opened_on <= $4
   and (c.closed_on is null or c.closed_on >= $3);
