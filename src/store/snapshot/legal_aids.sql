-- Legal aid by claimant.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: legal_aids in forms/sources.json; amounts as numeric
select a.unit
     , a.accepted_on
     , a.campaign
     , a.accepted
     , a.hardship_worker
     , case when $5 then a.county end  as county
     , case when $5 then a.id end      as id
  from legal_aid a
 where a.unit between $1 and $2
   and a.accepted_on between $3 and $4;
