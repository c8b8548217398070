-- The ends of chains as the program has signed them.
-- $1 first chain  $2 last chain
-- StoredHead
select chain
     , seq
     , hash
     , signature
  from audit_chain
 where chain between $1 and $2
 order by chain;
