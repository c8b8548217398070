-- Visits to families, and condolence: money and goods paid to a family in a campaign. A family
-- outside the file is told apart by the citizen number, or is the family of whoever in the
-- file has it. A model worker may be the head, as recorded that day, or a member of then.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: household_visits in forms/sources.json; amounts as numeric
with model_families as (
  select m.county
       , m.household
       , min(coalesce(m.joined_on, '-infinity')) as since
       , max(coalesce(m.parted_on, 'infinity'))  as until
    from member m
   where m.model_worker <> 'none'
   group by m.county, m.household
)
select v.unit
     , case when $5 then 'household_visit' end as kind
     , v.visited_on                    as "on"
     , v.campaign
     , v.household                     as family
     , v.worker
     , v.migrant
     , v.model_worker <> 'none' or m.household is not null as model_worker
     , case when $5 then v.county end  as county
     , case when $5 then v.id end      as id
  from household_visit v
  join unit u on u.id = v.unit
  left join model_families m on m.county = v.county and m.household = v.household
   and v.visited_on >= m.since and v.visited_on < m.until
 where u.id between $1 and $2
   and v.visited_on between $3 and $4
   and v.household is not null
union all
select v.unit, case when $5 then 'household_visit' end, v.visited_on, v.campaign, coalesce(f.household, v.person, v.id), v.worker, v.migrant
     , v.model_worker <> 'none'
     , case when $5 then v.county end, case when $5 then v.id end
  from household_visit v
  left join filed_person f on f.person = v.person
 where v.unit between $1 and $2
   and v.visited_on between $3 and $4
   and v.household is null
union all
select p.unit, case when $5 then 'payment' end, p.paid_on, p.campaign, p.household, p.hardship_worker, p.migrant
     , p.model_worker <> 'none' or m.household is not null
     , case when $5 then p.county end, case when $5 then p.id end
  from payment p
  join unit u on u.id = p.unit
  left join model_families m on m.county = p.county and m.household = p.household
   and p.paid_on >= m.since and p.paid_on < m.until
 where u.id between $1 and $2
   and p.paid_on between $3 and $4
   and p.household is not null
   and p.state = 'paid'
   and p.campaign is not null
union all
select p.unit, case when $5 then 'payment' end, p.paid_on, p.campaign, coalesce(f.household, p.person, p.id), p.hardship_worker, p.migrant
     , p.model_worker <> 'none'
     , case when $5 then p.county end, case when $5 then p.id end
  from payment p
  left join filed_person f on f.person = p.person
 where p.unit between $1 and $2
   and p.paid_on between $3 and $4
   and p.household is null
   and p.state = 'paid'
   and p.campaign is not null
   and p.hardship_worker;
