-- $1 hash of the token
delete from session
 where token_hash = $1;
