-- How a job ended.
-- $1 id, $2 state, $3 why it was refused, $4 where
update import_job
   set state = $2
     , refusal_why = $3
     , refusal_where = $4
     , finished_at = now()
     , bytes_read = case when $2 = 'done' then bytes_total else bytes_read end
 where id = $1;
