-- Whether there is a campaign of this code.
-- $1 code
-- bool
select exists (select from campaign c where c.code = $1);
