-- The same for a person who is already signed in.
-- $1 account
-- maybe_one: AccountSecret
select id
     , password_hash
     , confirmed_at is not null as confirmed
  from account
 where id = $1
   and closed_at is null;
