-- $1 account  $2 step of the code that was typed
update account
   set second_factor_step = $2
 where id = $1;
