-- Answers a change that is open.
-- $1 county  $2 change  $3 outcome  $4 account  $5 its name  $6 now  $7 sealed
-- $8 what was done, or null  $9 the dossier that began, or null
update family_change
   set outcome = $3
     , answered_by = $4
     , answered_by_name = $5
     , answered_at = $6
     , sealed = $7
     , done = $8
     , began = $9
 where county = $1
   and id = $2
   and outcome is null;
