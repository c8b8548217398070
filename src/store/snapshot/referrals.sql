-- Benefits obtained, by the day of the result; before there is one, of the referral.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: referrals in forms/sources.json; amounts as numeric
select r.unit
     , coalesce(r.result_on, r.referred_on) as "on"
     , r.campaign
     , r.result
     , r.hardship_worker
     , case when $5 then r.county end  as county
     , case when $5 then r.id end      as id
  from referral r
 where r.unit between $1 and $2
   and coalesce(r.result_on, r.referred_on) between $3 and $4;
