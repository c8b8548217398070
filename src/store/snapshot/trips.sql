-- Trips for the way home.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: trips in forms/sources.json; amounts as numeric
select t.unit
     , t.departed_on
     , t.campaign
     , t.mode
     , t.vehicles
     , case when $5 then t.county end  as county
     , case when $5 then t.id end      as id
  from trip t
 where t.unit between $1 and $2
   and t.departed_on between $3 and $4;
