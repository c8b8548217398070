-- Households whose stay in the file ended in the days, and whether the union had helped them
-- before: an aid record of any kind up to that day.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: left_households in forms/sources.json; amounts as numeric
select h.unit
     , j.valid_until                   as left_on
     , j.left_reason
     , exists (select from payment p where p.county = j.county and p.household = j.household and p.state = 'paid' and p.paid_on <= j.valid_until)
       or exists (select from referral r where r.county = j.county and r.household = j.household and r.result = 'granted' and coalesce(r.result_on, r.referred_on) <= j.valid_until)
       or exists (select from job_introduction i where i.county = j.county and i.household = j.household and i.introduced_on <= j.valid_until)
       or exists (select from training t where t.county = j.county and t.household = j.household and t.outcome in ('completed', 'attended') and t.started_on <= j.valid_until)
       or exists (select from advice a where a.county = j.county and a.household = j.household and a.advised_on <= j.valid_until)
       or exists (select from legal_aid l where l.county = j.county and l.household = j.household and l.accepted and l.accepted_on <= j.valid_until)
       or exists (select from start_up_loan s where s.county = j.county and s.household = j.household and s.granted_on <= j.valid_until)
       or exists (select from other_help o where o.county = j.county and o.household = j.household and o.helped_on <= j.valid_until)
                                       as helped_before
     , h.id                            as household
     , case when $5 then h.county end  as county
     , case when $5 then h.id end      as id
  from judgement j
  join household h on h.county = j.county and h.id = j.household
 where h.unit between $1 and $2
   -- A household is kept in the division of its unit: six digits of the place.
   and j.county between $1::bigint / 1000000000000 and $2::bigint / 1000000000000
   and j.left_reason is not null
   and j.valid_until between $3 and $4;
