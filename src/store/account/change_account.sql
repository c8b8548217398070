-- Another role or another union has to be confirmed anew.
-- $1 account  $2 full name  $3 phone  $4 role  $5 place of the unit  $6 who changes it
update account
   set full_name = $2
     , phone = $3
     , confirmed_at = case when role = $4 and unit = $5 then confirmed_at end
     , confirmed_by = case when role = $4 and unit = $5 then confirmed_by end
     , opened_by = case when role = $4 and unit = $5 then opened_by else $6 end
     , role = $4
     , unit = $5
 where id = $1;
