-- A household leaves the file: its judgement ends, and it says when and why.
-- $1 county  $2 household  $3 the first day it is no longer in  $4 reason of CL-23
with ended as (
    update judgement
       set valid_until = greatest($3::date, valid_from + 1)
         , left_reason = $4
     where county = $1
       and household = $2
       and valid_until is null
)
update household
   set left_on = greatest($3::date, filed_on + 1)
     , left_reason = $4
 where county = $1
   and id = $2;
