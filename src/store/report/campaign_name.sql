-- What a campaign is called.
-- $1 code
-- text
select c.name
  from campaign c
 where c.code = $1;
