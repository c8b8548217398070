-- Two programs that start at once make keys one after the other. Held until the transaction
-- ends; the number means nothing beyond being ours.
-- one: bool
select pg_advisory_xact_lock(7301541151) is not null as locked;
