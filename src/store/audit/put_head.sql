-- The end of a chain to which many entries were added at once.
-- $1 chain  $2 seq  $3 hash  $4 proof
insert into audit_chain (chain, seq, hash, proof)
values ($1, $2, $3, $4)
    on conflict (chain) do update
   set seq = excluded.seq
     , hash = excluded.hash
     , proof = excluded.proof;
