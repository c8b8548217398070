-- The latest jobs within one subtree. Abandoned when its program is gone and nobody will take it
-- up again (hold.sql).
-- $1 first place, $2 last place of the scope, $3 how many at most
-- ImportJob
select j.id
     , j.name
     , j.unit
     , j.account
     , case when w.abandoned then 'failed' else j.state end as state
     , j.dry_run
     , j.kept
     , j.started_at
     , j.finished_at
     , j.bytes_read
     , j.bytes_total
     , case when w.abandoned then 'interrupted' else j.refusal_why end as refusal_why
     , j.refusal_where
  from import_job j
 cross join lateral (
       select case when j.state = 'running' and not j.kept
                   then pg_try_advisory_xact_lock_shared(hashtextextended(j.id::text, 0))
                   else false
              end as abandoned
       ) w
 where j.unit between $1 and $2
 order by j.started_at desc, j.id desc
 limit $3;
