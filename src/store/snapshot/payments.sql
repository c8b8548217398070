-- Money and goods given out. The family is told only for the heating subsidy, the one item that
-- counts families here; a payee outside the file is a family by the citizen number.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: payments in forms/sources.json; amounts as numeric
select p.unit
     , p.paid_on
     , p.campaign
     , p.state
     , p.aid
     , p.hardship_worker
     , p.migrant
     , p.model_worker
     , case when p.aid = 'heating' then p.household end as family
     , p.amount
     , case when $5 then p.county end  as county
     , case when $5 then p.id end      as id
  from payment p
  join unit u on u.id = p.unit
 where u.id between $1 and $2
   and p.paid_on between $3 and $4
   and (p.aid <> 'heating' or p.household is not null)
union all
select p.unit
     , p.paid_on
     , p.campaign
     , p.state
     , p.aid
     , p.hardship_worker
     , p.migrant
     , p.model_worker
     , coalesce(f.household, p.person, p.id)
     , p.amount
     , case when $5 then p.county end  as county
     , case when $5 then p.id end      as id
  from payment p
  left join filed_person f on f.person = p.person
 where p.unit between $1 and $2
   and p.paid_on between $3 and $4
   and p.aid = 'heating'
   and p.household is null;
