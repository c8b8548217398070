-- One row if it had not ended yet.
-- $1 delegation  $2 who gave it  $3 now
update delegation
   set ended_at = $3
 where id = $1
   and from_account = $2
   and ended_at is null;
