-- The offered secret is the one from now on.
-- $1 account  $2 step of the code that was typed
update account
   set second_factor = second_factor_offered
     , second_factor_offered = null
     , second_factor_step = $2
 where id = $1;
