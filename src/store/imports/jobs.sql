-- The latest jobs within one subtree.
-- $1 first place, $2 last place of the scope, $3 how many at most
-- ImportJob
select j.id
     , j.name
     , j.unit
     , j.account
     , j.state
     , j.dry_run
     , j.kept
     , j.started_at
     , j.finished_at
     , j.bytes_read
     , j.bytes_total
     , j.refusal_why
     , j.refusal_where
  from import_job j
 where j.unit between $1 and $2
 order by j.started_at desc, j.id desc
 limit $3;
