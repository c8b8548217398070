-- The judgement before one that was taken back holds as long as that one would have.
-- $1 county  $2 household  $3 where that one began  $4 its end, or null  $5 reason for leaving
update judgement
   set valid_until = $4
     , left_reason = $5
 where county = $1
   and household = $2
   and valid_until = $3;
