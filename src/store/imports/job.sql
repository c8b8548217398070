-- One job.
-- $1 id
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
 where j.id = $1;
