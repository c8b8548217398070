-- Answers a request that is open.
-- $1 county  $2 request  $3 outcome  $4 reason  $5 by whom  $6 on
update transfer_request
   set outcome = $3
     , answer = $4
     , answered_by = $5
     , answered_on = $6
 where county = $1
   and id = $2
   and outcome is null;
