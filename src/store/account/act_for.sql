-- $1 hash of the token  $2 delegation, or null for oneself
update session
   set acting = $2
     , opening_until = null
     , opening_reason = null
 where token_hash = $1;
