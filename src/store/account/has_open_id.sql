-- $1 account  $2 issuer
-- one: linked
select coalesce(open_id_issuer = $2, false) as linked
  from account
 where id = $1;
