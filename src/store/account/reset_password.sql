-- A first password again, to be changed at the next signing in.
-- $1 account  $2 password hash
update account
   set password_hash = $2
     , must_change_password = true
 where id = $1;
