-- What was kept of the household with a step of a dossier.
-- $1 county  $2 dossier  $3 seq
-- maybe_one: HouseholdThenRow
select step
     , on_day
     , household
  from dossier_step
 where county = $1
   and dossier = $2
   and seq = $3
   and household is not null;
