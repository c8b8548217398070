-- A household is in the file again; what it was judged to be is a version of its own.
-- $1 county  $2 household
update household
   set left_on = null
     , left_reason = null
 where county = $1
   and id = $2;
