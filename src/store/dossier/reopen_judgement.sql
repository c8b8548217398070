-- A judgement that ended with a merge holds again.
-- $1 county  $2 judgement
update judgement
   set valid_until = null
     , left_reason = null
 where county = $1
   and id = $2;
