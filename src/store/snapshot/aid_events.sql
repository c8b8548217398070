-- Everything done for one worker that Annex 2 groups by aid type. Done is no for a payment that
-- was not paid, a course not attended, legal aid not accepted.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: aid_events in forms/sources.json; amounts as numeric
select p.unit
     , case when $5 then 'payment' end as kind
     , p.paid_on                       as "on"
     , p.aid
     , p.state = 'paid'                as done
     , p.through_centre
     , p.hardship_worker
     , p.migrant
     , p.amount                        as value
     , case when $5 then p.county end  as county
     , case when $5 then p.id end      as id
  from payment p
  join unit u on u.id = p.unit
 where u.id between $1 and $2
   and p.paid_on between $3 and $4
union all
select i.unit, case when $5 then 'job_introduction' end, i.introduced_on, 'job_introduction', true, i.through_centre, i.hardship_worker, i.migrant, i.value
     , case when $5 then i.county end, case when $5 then i.id end
  from job_introduction i
 where i.unit between $1 and $2
   and i.introduced_on between $3 and $4
union all
select t.unit, case when $5 then 'training' end, t.started_on, 'training', t.outcome in ('completed', 'attended'), t.through_centre, t.hardship_worker, t.migrant, t.value
     , case when $5 then t.county end, case when $5 then t.id end
  from training t
 where t.unit between $1 and $2
   and t.started_on between $3 and $4
union all
select a.unit, case when $5 then 'advice' end, a.advised_on, 'policy_advice', true, a.through_centre, a.hardship_worker, a.migrant, a.value
     , case when $5 then a.county end, case when $5 then a.id end
  from advice a
 where a.unit between $1 and $2
   and a.advised_on between $3 and $4
union all
select l.unit, case when $5 then 'legal_aid' end, l.accepted_on, 'legal_aid', l.accepted, l.through_centre, l.hardship_worker, l.migrant, l.value
     , case when $5 then l.county end, case when $5 then l.id end
  from legal_aid l
 where l.unit between $1 and $2
   and l.accepted_on between $3 and $4
union all
select s.unit, case when $5 then 'start_up_loan' end, s.granted_on, 'start_up_loan', true, s.through_centre, s.hardship_worker, s.migrant, s.value
     , case when $5 then s.county end, case when $5 then s.id end
  from start_up_loan s
 where s.unit between $1 and $2
   and s.granted_on between $3 and $4
union all
select o.unit, case when $5 then 'other_help' end, o.helped_on, 'other', true, o.through_centre, o.hardship_worker, o.migrant, o.value
     , case when $5 then o.county end, case when $5 then o.id end
  from other_help o
 where o.unit between $1 and $2
   and o.helped_on between $3 and $4;
