-- What the centres themselves cost.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: centre_costs in forms/sources.json; amounts as numeric
select c.unit
     , c.spent_on
     , c.type
     , c.amount
     , case when $5 then c.county end  as county
     , case when $5 then c.id end      as id
  from centre_cost c
 where c.unit between $1 and $2
   and c.spent_on between $3 and $4;
