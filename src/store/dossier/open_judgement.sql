-- The judgement that holds.
-- $1 county  $2 household
-- maybe_one: uuid
select id
  from judgement
 where county = $1
   and household = $2
   and valid_until is null;
