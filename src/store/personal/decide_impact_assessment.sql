-- Decides an assessment that waits.
-- $1 county  $2 assessment  $3 state  $4 today  $5 account  $6 its name  $7 in words
update impact_assessment
   set state = $3
     , decided_on = $4
     , decided_by = $5
     , decided_by_name = $6
     , decided_words = $7
 where county = $1
   and id = $2
   and state = 'waiting';
