-- A line for wrong passwords, so that there is something to lock before the first is counted.
-- $1 hash of the name  $2 now
insert into sign_in_failure (name_hash, failures, last_at)
values ($1, 0, $2)
    on conflict (name_hash) do nothing;
