-- Money and goods received in the days.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: receipts in forms/sources.json; amounts as numeric
select r.unit
     , r.received_on
     , r.campaign
     , r.source
     , r.from_outside
     , r.through_centre
     , r.amount
     , case when $5 then r.county end  as county
     , case when $5 then r.id end      as id
  from receipt r
 where r.unit between $1 and $2
   and r.received_on between $3 and $4;
