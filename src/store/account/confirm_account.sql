-- $1 account  $2 now  $3 who confirms
update account
   set confirmed_at = $2
     , confirmed_by = $3
 where id = $1;
