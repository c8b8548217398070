-- Does nothing when it is settled already.
-- $1 county  $2 dossier  $3 identity  $4 now  $5 account  $6 its name  $7 whether upheld  $8 outcome
update objection
   set settled_at = $4
     , settled_by = $5
     , settled_by_name = $6
     , upheld = $7
     , outcome = $8
 where county = $1
   and dossier = $2
   and id = $3
   and settled_at is null;
