-- A person chose a new password, so it is no longer the one that was handed out.
-- $1 account  $2 password hash
update account
   set password_hash = $2
     , must_change_password = false
 where id = $1;
