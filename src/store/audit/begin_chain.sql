-- A chain that has no entry yet. Whoever meets another doing the same waits for it.
-- $1 chain  $2 the hash before the first entry
insert into audit_chain (chain, seq, hash)
values ($1, 0, $2)
    on conflict (chain) do nothing;
