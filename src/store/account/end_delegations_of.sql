-- What an account lent and what was lent to it ends before its time.
-- $1 account  $2 now
update delegation
   set ended_at = $2
 where $1 in (from_account, to_account)
   and ended_at is null
   and until_at > $2;
