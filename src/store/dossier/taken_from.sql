-- The household of another county as which a dossier began, if it was taken over.
-- $1 dossier
-- one column: the household, or no row
select household
  from transfer_request
 where began = $1;
