-- The session is in use; never moves backwards when two requests meet.
-- $1 hash of the token  $2 now
with seen as (
    update session
       set seen_at = greatest(seen_at, $2)
     where token_hash = $1
 returning account
)
update account a
   set seen_at = greatest(a.seen_at, $2)
  from seen
 where a.id = seen.account;
