-- $1 chain  $2 seq
-- maybe_one: Bytes
select hash
  from audit_entry
 where chain = $1
   and seq = $2;
