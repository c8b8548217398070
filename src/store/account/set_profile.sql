-- $1 account  $2 full name  $3 phone
update account
   set full_name = $2
     , phone = $3
 where id = $1;
