-- The files of temporary relief of a part of the tree, the oldest first: each is converted or
-- cancelled some day. What waits is another list.
-- $1 first place  $2 last place  $3 part of the name, or null
-- $4 $5 since when and identity to go on behind, or null  $6 how many at most
-- all: WaitingRow
select d.county
     , d.id
     , d.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , d.name
     , d.state
     , d.version
     , d.since
     , d.until
     , d.notice_until
     , d.step_order
     , d.asset_check_done
     , d.half_done
     , d.leaving
     , d.round
  from dossier d
  join unit u on u.id = d.unit
 where d.unit between $1 and $2
   and d.state = 'temporary'
   and ($3::text is null or position($3 in d.name) > 0)
   and ($4::date is null or (d.since, d.id) > ($4, $5::uuid))
 order by d.since, d.id
 limit $6;
