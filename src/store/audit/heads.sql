-- The ends of chains and what proves that the program wrote them.
-- $1 first chain  $2 last chain
-- StoredHead
select chain
     , seq
     , hash
     , proof
  from audit_chain
 where chain between $1 and $2
 order by chain;
