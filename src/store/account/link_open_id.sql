-- What it was linked to at another provider is gone: there is one at a time.
-- $1 account  $2 issuer  $3 subject
update account
   set open_id_issuer = $2
     , open_id_subject = $3
 where id = $1
   and open_id_issuer is distinct from $2
   and closed_at is null;
