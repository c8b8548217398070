-- Those of a dossier that still stand.
-- $1 county  $2 dossier  $3 today
update public_notice
   set taken_down_on = $3
 where county = $1
   and dossier = $2
   and taken_down_on is null
   and until >= $3;
