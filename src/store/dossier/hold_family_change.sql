-- Held until the transaction ends: of two people who answer at once, one waits here.
-- $1 identity
select 1
  from family_change
 where id = $1
   for update;
