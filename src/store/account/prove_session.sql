-- The second factor was answered.
-- $1 hash of the token
update session
   set proved = true
 where token_hash = $1;
