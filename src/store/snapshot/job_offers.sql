-- Posts on offer.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: job_offers in forms/sources.json; amounts as numeric
select o.unit
     , o.offered_on
     , o.campaign
     , o.vacancies
     , case when $5 then o.county end  as county
     , case when $5 then o.id end      as id
  from job_offer o
 where o.unit between $1 and $2
   and o.offered_on between $3 and $4;
