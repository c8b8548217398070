-- One more wrong password in a row; taken back when it turns out to be right.
-- $1 hash of the name  $2 now
insert into sign_in_failure (name_hash, failures, last_at)
values ($1, 1, $2)
    on conflict (name_hash) do update
   set failures = sign_in_failure.failures + 1
     , last_at = excluded.last_at;
