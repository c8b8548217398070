-- Services to workers: sessions and services to one person count one, occasions their head-count.
-- Publicity and teaching are occasions too, but no services (items A1-07A and 08B).
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: services in forms/sources.json; amounts as numeric
select c.unit
     , 'counselling'::text             as kind
     , c.held_on                       as "on"
     , c.campaign
     , 'counselling'::text             as type
     , c.through_centre
     , 1::bigint                       as times
     , case when $5 then c.county end  as county
     , case when $5 then c.id end      as id
  from counselling c
 where c.unit between $1 and $2
   and c.held_on between $3 and $4
union all
select s.unit, 'personal_service', s.served_on, s.campaign, s.type, s.through_centre, 1
     , case when $5 then s.county end, case when $5 then s.id end
  from personal_service s
 where s.unit between $1 and $2
   and s.served_on between $3 and $4
union all
select e.unit, 'event', e.held_on, e.campaign, e.type, e.through_centre, e.head_count
     , case when $5 then e.county end, case when $5 then e.id end
  from event e
 where e.unit between $1 and $2
   and e.held_on between $3 and $4
   and e.type not in ('policy_publicity', 'rights_education');
