-- One row if the code was good and is now used up.
-- $1 account  $2 keyed index of the code  $3 now
update recovery_code
   set used_at = $3
 where account = $1
   and code = $2
   and used_at is null;
