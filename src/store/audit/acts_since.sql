-- How often an account has done something.
-- $1 account  $2 since when  $3 act
-- one: count
select count(*)
  from audit_entry
 where account = $1
   and at >= $2
   and act = $3;
