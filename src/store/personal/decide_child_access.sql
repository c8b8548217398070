-- Decides what waits.
-- $1 county  $2 identity  $3 state  $4 account  $5 its name  $6 now  $7 in words
update child_access
   set state = $3
     , decided_by = $4
     , decided_by_name = $5
     , decided_at = $6
     , decided_words = $7
 where county = $1
   and id = $2
   and state = 'waiting';
