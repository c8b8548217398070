-- Everyone helped home: a passenger who boarded is one, a ticket is one, and a subsidy counts the
-- people it alone helped.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: homeward in forms/sources.json; amounts as numeric
select p.unit
     , case when $5 then 'passenger' end as kind
     , t.departed_on                   as "on"
     , t.campaign
     , 1::bigint                       as people
     , case when $5 then p.county end  as county
     , case when $5 then p.id end      as id
  from passenger p
  join trip t on t.county = p.county and t.id = p.trip
 where p.unit between $1 and $2
   and t.departed_on between $3 and $4
   and p.boarded
union all
select t.unit, case when $5 then 'ticket' end, t.bought_on, t.campaign, t.tickets
     , case when $5 then t.county end, case when $5 then t.id end
  from ticket t
 where t.unit between $1 and $2
   and t.bought_on between $3 and $4
union all
select s.unit, case when $5 then 'travel_subsidy' end, s.paid_on, s.campaign, s.people_only_subsidised
     , case when $5 then s.county end, case when $5 then s.id end
  from travel_subsidy s
 where s.unit between $1 and $2
   and s.paid_on between $3 and $4
   and s.people_only_subsidised > 0;
