-- A session begins, and with it its owner is seen.
-- $1 hash of the token  $2 account  $3 now  $4 the latest end
with begun as (
    insert into session (token_hash, account, created_at, seen_at, expires_at)
    values ($1, $2, $3, $3, $4)
)
update account
   set seen_at = greatest(seen_at, $3)
 where id = $2;
