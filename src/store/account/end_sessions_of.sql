-- $1 account
delete from session
 where account = $1;
