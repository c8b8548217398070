-- Workers in courses, by the day the course began.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: trainings in forms/sources.json; amounts as numeric
select t.unit
     , t.started_on
     , t.campaign
     , t.outcome
     , t.hardship_worker
     , case when $5 then t.county end  as county
     , case when $5 then t.id end      as id
  from training t
 where t.unit between $1 and $2
   and t.started_on between $3 and $4;
