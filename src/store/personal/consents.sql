-- What was agreed to for a household, the latest first.
-- $1 county  $2 household
-- all: ConsentRow
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
 order by given_on desc
     , id desc;
