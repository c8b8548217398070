-- Occasions with a head-count.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: events in forms/sources.json; amounts as numeric
select e.unit
     , e.held_on
     , e.campaign
     , e.type
     , e.through_centre
     , e.head_count
     , case when $5 then e.county end  as county
     , case when $5 then e.id end      as id
  from event e
 where e.unit between $1 and $2
   and e.held_on between $3 and $4;
