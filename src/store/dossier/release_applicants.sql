-- An application has ended, or goes back to be corrected.
-- $1 county  $2 dossier
delete from applicant
 where county = $1
   and dossier = $2;
