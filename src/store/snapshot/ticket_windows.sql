-- Seasons of ticket windows open on any of the days.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: ticket_windows in forms/sources.json; amounts as numeric
select w.unit
     , w.opened_on
     , w.closed_on
     , w.centre
     , case when $5 then w.county end  as county
     , case when $5 then w.id end      as id
  from ticket_window w
 where w.unit between $1 and $2
   and w.opened_on <= $4
   and (w.closed_on is null or w.closed_on >= $3);
