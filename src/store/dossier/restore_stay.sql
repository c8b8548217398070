-- What the row of a household said of its stay before it left.
-- $1 county  $2 household  $3 left on, or null  $4 reason, or null
update household
   set left_on = $3
     , left_reason = $4
 where county = $1
   and id = $2;
