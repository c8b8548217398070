-- A new application is signed anew.
-- $1 county  $2 dossier
delete from application_consent
 where county = $1
   and dossier = $2;
