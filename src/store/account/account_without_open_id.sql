-- The account of a name, if nobody of this provider has it yet.
-- $1 name  $2 issuer
-- maybe_one: OpenIdAccount
select id
     , confirmed_at is not null as confirmed
  from account
 where name = $1
   and open_id_issuer is distinct from $2
   and closed_at is null;
