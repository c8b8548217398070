-- $1 account
-- one: Account
select id
     , name
     , role
     , unit
     , must_change_password
     , full_name
     , phone
  from account
 where id = $1;
