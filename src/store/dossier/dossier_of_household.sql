-- The dossier by whose steps a household came into the file; a household that came by a workbook
-- and has had no step has none.
-- $1 county  $2 household
-- maybe_one: identity
select id
  from dossier
 where county = $1
   and household = $2;
