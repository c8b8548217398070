-- Ends a consent that stands.
-- $1 county  $2 consent  $3 on  $4 why  $5 by whom
update consent
   set withdrawn_on = $3
     , withdrawn_reason = $4
     , withdrawn_by = $5
 where county = $1
   and id = $2
   and withdrawn_on is null;
