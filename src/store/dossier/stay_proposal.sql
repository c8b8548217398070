-- What the open judgement of a household was reckoned to: no row when it is out of the file or
-- nothing could be reckoned.
-- $1 county  $2 household
-- ReckonedStay
select j.proposed
     , j.valid_from
  from judgement j
 where j.county = $1
   and j.household = $2
   and j.valid_until is null
   and j.rule is not null;
