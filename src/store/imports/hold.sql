-- The program that works at a job whose file is not kept holds this until it ends, however it
-- ends. While nobody holds it, such a job is abandoned (job.sql, jobs.sql). It belongs to the
-- connection and not to the transaction; never waits.
-- $1 id
select pg_try_advisory_lock(hashtextextended($1::text, 0));
