-- How far the reading is; in the transaction of the rows themselves.
-- $1 id, $2 bytes read
update import_job
   set bytes_read = $2
 where id = $1;
