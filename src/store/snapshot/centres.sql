-- Relief centres open on any of the days.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: centres in forms/sources.json; amounts as numeric
select c.unit
     , c.opened_on
     , c.closed_on
     , c.level
     , c.counselling_room
     , case when $5 then c.county end  as county
     , case when $5 then c.id end      as id
  from centre c
 where c.unit between $1 and $2
   and c.opened_on <= $4
   and (c.closed_on is null or c.closed_on >= $3);
