-- Sessions that are over.
-- $1 now
delete from session
 where expires_at <= $1;
