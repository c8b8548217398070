-- $1 name
-- maybe_one: Account
select id
     , name
     , role
     , unit
     , must_change_password
     , full_name
     , phone
  from account
 where name = $1
   and closed_at is null
   and confirmed_at is not null;
