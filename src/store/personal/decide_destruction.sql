-- Decides a proposal that waits.
-- $1 county  $2 destruction  $3 state  $4 account  $5 its name  $6 now  $7 why
-- $8 rows destroyed, or null
update destruction
   set state = $3
     , decided_by = $4
     , decided_by_name = $5
     , decided_at = $6
     , decided_reason = $7
     , rows_destroyed = $8
 where county = $1
   and id = $2
   and state = 'proposed';
