-- Tickets for the way home.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: tickets in forms/sources.json; amounts as numeric
select t.unit
     , t.bought_on
     , t.campaign
     , t.tickets
     , case when $5 then t.county end  as county
     , case when $5 then t.id end      as id
  from ticket t
 where t.unit between $1 and $2
   and t.bought_on between $3 and $4;
