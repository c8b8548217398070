-- Visits and condolence by the group they were reported under. The three groups of families in
-- hardship are left out: they are counted as families (household_visits). A group without
-- names has a head-count and no person; without a citizen number nobody can say that two
-- names are one person.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: worker_visits in forms/sources.json; amounts as numeric
select v.unit
     , case when $5 then 'worker_visit' end as kind
     , v.visited_on                    as "on"
     , v.campaign
     , v."group"
     , case when v.name is not null then coalesce(v.person, v.id) end as person
     , case when v.name is null then v.head_count end                           as head_count
     , case when $5 then v.county end  as county
     , case when $5 then v.id end      as id
  from worker_visit v
 where v.unit between $1 and $2
   and v.visited_on between $3 and $4
union all
select v.unit, case when $5 then 'household_visit' end, v.visited_on, v.campaign, v."group"
     , coalesce(v.person, v.id), null
     , case when $5 then v.county end, case when $5 then v.id end
  from household_visit v
 where v.unit between $1 and $2
   and v.visited_on between $3 and $4
   and v."group" not in ('hardship_worker', 'migrant_worker', 'model_worker')
union all
select p.unit, case when $5 then 'payment' end, p.paid_on, p.campaign, p."group"
     , coalesce(p.person, p.id), null
     , case when $5 then p.county end, case when $5 then p.id end
  from payment p
 where p.unit between $1 and $2
   and p.paid_on between $3 and $4
   and p.state = 'paid'
   and p."group" not in ('hardship_worker', 'migrant_worker', 'model_worker');
