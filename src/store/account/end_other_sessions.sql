-- After a change of password nobody who knew only the old one stays signed in.
-- $1 account  $2 hash of the token to keep
delete from session
 where account = $1
   and token_hash <> $2;
