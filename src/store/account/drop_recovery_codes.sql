-- $1 account
delete from recovery_code
 where account = $1;
