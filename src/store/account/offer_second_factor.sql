-- A new secret, which holds when its first code was typed.
-- $1 account  $2 sealed secret
update account
   set second_factor_offered = $2
 where id = $1;
