-- $1 hash of the state  $2 hash of the browser's cookie  $3 verifier  $4 nonce
-- $5 page to show afterwards  $6 the latest end  $7 account to link, or null
-- $8 hash of the token of the session that links it, or null
insert into open_id_attempt (state_hash, browser_hash, verifier, nonce, go_to, expires_at, account,
                             session)
values ($1, $2, $3, $4, $5, $6, $7, $8);
