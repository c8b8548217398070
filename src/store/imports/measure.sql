-- How much there is to read, once the workbook has been opened.
-- $1 id, $2 bytes of all sheets
update import_job
   set bytes_total = $2
 where id = $1;
