-- Whose account a person of the provider has. Closed accounts are as if they did not exist.
-- $1 issuer  $2 subject
-- maybe_one: OpenIdAccount
select id
     , confirmed_at is not null as confirmed
  from account
 where open_id_issuer = $1
   and open_id_subject = $2
   and closed_at is null;
