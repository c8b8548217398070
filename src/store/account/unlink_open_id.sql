-- $1 account
update account
   set open_id_issuer = null
     , open_id_subject = null
 where id = $1
   and open_id_subject is not null;
