-- A file is locked, or opened again.
-- $1 county  $2 household  $3 day, or null  $4 by whom, or null  $5 why, or null
update household
   set locked_on = $3
     , locked_by = $4
     , locked_reason = $5
 where county = $1
   and id = $2;
