-- Ends a transaction that goes on from an end of the log which is no longer the end, in words by
-- which it begins anew. It travels with the commit, so nobody could look at a count of rows.
create function chain_moved(chain integer) returns integer
  language plpgsql as $$
begin
  raise exception 'chain % of the log has moved', chain using errcode = 'serialization_failure';
end
$$;
