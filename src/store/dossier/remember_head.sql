-- Judgements from before a day keep who the head was then.
-- $1 county  $2 household  $3 the day  $4 person  $5 whether a migrant worker
update judgement
   set head = $4
     , head_migrant = $5
 where county = $1
   and household = $2
   and valid_from < $3
   and head is null;
