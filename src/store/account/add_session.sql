-- $1 hash of the token  $2 account  $3 now  $4 the latest end
insert into session (token_hash, account, created_at, seen_at, expires_at)
values ($1, $2, $3, $3, $4);
