-- One consent of a household.
-- $1 county  $2 household  $3 consent
-- maybe_one: ConsentRow
select id
     , kind
     , version
     , signer
     , means
     , given_on
     , recorded_by
     , withdrawn_on
     , withdrawn_reason
  from consent
 where county = $1
   and household = $2
   and id = $3;
