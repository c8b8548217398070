-- A dossier goes on, with an answer or without one.
-- $1 county  $2 dossier
update asset_check_household
   set waits = false
 where county = $1
   and dossier = $2
   and waits;
