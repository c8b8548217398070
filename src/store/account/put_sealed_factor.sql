-- The same secrets under another key.
-- $1 account  $2 sealed secret  $3 the one that is offered
update account
   set second_factor = $2
     , second_factor_offered = $3
 where id = $1;
