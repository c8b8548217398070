-- Answers a request that is open.
-- $1 county  $2 request  $3 outcome  $4 words  $5 on  $6 by whom
update person_request
   set outcome = $3
     , answer = $4
     , answered_on = $5
     , answered_by = $6
 where county = $1
   and id = $2
   and outcome is null;
