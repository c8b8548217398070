-- $1 account
update account
   set second_factor = null
     , second_factor_offered = null
 where id = $1;
