-- Jobs whose file lies in the data folder and whose program was ended half-way.
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
 where j.state = 'running'
   and j.kept
 order by j.started_at, j.id;
