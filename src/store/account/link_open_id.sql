-- $1 account  $2 issuer  $3 subject
update account
   set open_id_issuer = $2
     , open_id_subject = $3
 where id = $1
   and open_id_subject is null
   and closed_at is null;
