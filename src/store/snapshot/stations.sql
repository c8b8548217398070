-- Stations and points open on any of the days.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: stations in forms/sources.json; amounts as numeric
select s.unit
     , s.opened_on
     , s.closed_on
     , s.type
     , s.host_above_size
     , s.host_nature
     , case when $5 then s.county end  as county
     , case when $5 then s.id end      as id
  from station s
 where s.unit between $1 and $2
   and s.opened_on <= $4
   and (s.closed_on is null or s.closed_on >= $3);
