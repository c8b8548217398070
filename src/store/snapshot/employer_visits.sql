-- Visits to enterprises. One enterprise is one credit code, whoever entered it.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: employer_visits in forms/sources.json; amounts as numeric
select v.unit
     , v.visited_on
     , v.campaign
     , v.in_difficulty
     , e.credit_code                   as enterprise
     , case when $5 then v.county end  as county
     , case when $5 then v.id end      as id
  from employer_visit v
  join employer e on e.county = v.county and e.id = v.employer
 where v.unit between $1 and $2
   and v.visited_on between $3 and $4;
