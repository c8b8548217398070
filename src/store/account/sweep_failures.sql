-- Wrong passwords of long ago no longer count.
-- $1 everything before this
delete from sign_in_failure
 where last_at < $1;
