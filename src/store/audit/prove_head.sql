-- What proves the end of a chain, reckoned anew.
-- $1 chain  $2 proof
update audit_chain
   set proof = $2
 where chain = $1;
