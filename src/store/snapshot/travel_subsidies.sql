-- Travel subsidies won from employers.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: travel_subsidies in forms/sources.json; amounts as numeric
select s.unit
     , s.paid_on
     , s.campaign
     , s.paid
     , case when $5 then s.county end  as county
     , case when $5 then s.id end      as id
  from travel_subsidy s
 where s.unit between $1 and $2
   and s.paid_on between $3 and $4;
