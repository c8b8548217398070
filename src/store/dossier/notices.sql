-- Notices: those of a dossier, the newest first; one by its public code; or those that stand
-- in a part of the tree today.
-- $1 dossier, or null  $2 code, or null  $3 first place, or null  $4 last place  $5 today
-- all: NoticeRow
select n.county
     , n.dossier
     , n.id
     , n.kind
     , n.code
     , n.posted_on
     , n.until
     , n.reckoning
     , n.phone
     , n.body
     , n.hash
     , n.taken_down_on
     , n.until >= $5 and n.taken_down_on is null as standing
     , u.code as unit_code
     , u.name as unit_name
  from public_notice n
  join unit u on u.id = n.unit
 where n.dossier = $1
    or n.code = $2
    or (n.unit between $3 and $4 and n.until >= $5 and n.taken_down_on is null)
 order by n.posted_on desc, n.id desc;
