-- $1 account  $2 now  $3 who closes it  $4 why
update account
   set closed_at = $2
     , closed_by = $3
     , closed_reason = $4
     , second_factor = null
     , second_factor_offered = null
 where id = $1;
