-- The judgement that holds came of an application of that day.
-- $1 county  $2 household  $3 day
update judgement
   set applied_on = $3
 where county = $1
   and household = $2
   and valid_until is null;
