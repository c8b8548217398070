-- People on trips, at the unit that reports them.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: passengers in forms/sources.json; amounts as numeric
select p.unit
     , t.departed_on
     , t.campaign
     , t.mode
     , p.boarded
     , case when $5 then p.county end  as county
     , case when $5 then p.id end      as id
  from passenger p
  join trip t on t.county = p.county and t.id = p.trip
 where p.unit between $1 and $2
   and t.departed_on between $3 and $4;
