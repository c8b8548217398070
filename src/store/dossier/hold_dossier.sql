-- Held until the transaction ends: of two people who act at once, one waits here.
-- $1 identity
select 1
  from dossier
 where id = $1
   for update;
