-- Those who went to the provider and did not come back in time.
-- $1 now
delete from open_id_attempt
 where expires_at <= $1;
