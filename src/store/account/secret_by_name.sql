-- What is needed to check a password. Closed accounts are as if they did not exist.
-- $1 name
-- maybe_one: AccountSecret
select id
     , password_hash
     , confirmed_at is not null as confirmed
  from account
 where name = $1
   and closed_at is null;
