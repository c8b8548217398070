-- The end of a chain, locked until the transaction ends: acts of one county follow each other.
-- $1 chain
-- maybe_one: ChainHead
select chain
     , seq
     , hash
     , proof
  from audit_chain
 where chain = $1
   for update;
