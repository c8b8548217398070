-- What each unit had received from outside and not given out before the first day, apart for the
-- centre and each campaign. Costs of the centre are paid by the centre.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: balances in forms/sources.json; amounts as numeric
select b.unit
     , b.through_centre
     , b.campaign
     , sum(b.amount)                    as amount
     , case when $5 then null::int end  as county
     , case when $5 then null::uuid end as id
  from (select r.unit, r.through_centre, r.campaign, sum(r.amount) as amount
          from receipt r
         where r.unit between $1 and $2
           and r.received_on < $3
           and r.from_outside
         group by r.unit, r.through_centre, r.campaign
        union all
        select p.unit, p.through_centre, p.campaign, -sum(p.amount)
          from payment p
         where p.unit between $1 and $2
           and p.paid_on < $3
           and p.state = 'paid'
         group by p.unit, p.through_centre, p.campaign
        union all
        select c.unit, true, null, -sum(c.amount)
          from centre_cost c
         where c.unit between $1 and $2
           and c.spent_on < $3
         group by c.unit) b
 where $3::date <= $4::date
 group by b.unit, b.through_centre, b.campaign;
