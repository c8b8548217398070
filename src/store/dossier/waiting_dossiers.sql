-- What waits in some states of a part of the tree: what is due first comes first.
-- $1 first place  $2 last place  $3 states  $4 only what is late: whose last day is before this
-- day, or null  $5 part of the name, or null  $6 $7 $8 last day, since when and identity to go on
-- behind, or null  $9 how many at most
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
   and d.state = any($3)
   -- In so many words, so that the index of what waits is used.
   and d.state not in ('active', 'temporary', 'withdrawn', 'closed', 'archived', 'destroyed')
   and ($4::date is null or d.until < $4)
   and ($5::text is null or position($5 in d.name) > 0)
   and ($6::date is null or (coalesce(d.until, '9999-12-31'::date), d.since, d.id) > ($6, $7, $8::uuid))
 order by coalesce(d.until, '9999-12-31'::date), d.since, d.id
 limit $9;
