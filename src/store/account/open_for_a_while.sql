-- From an upper level: households may be opened until then, for this reason.
-- $1 hash of the token  $2 until  $3 reason
update session
   set opening_until = $2
     , opening_reason = $3
 where token_hash = $1;
