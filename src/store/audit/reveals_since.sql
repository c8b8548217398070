-- How many secrets an account has revealed.
-- $1 account  $2 since when
-- one: count
select count(*)
  from audit_entry
 where account = $1
   and at >= $2
   and act = 'secret_revealed';
