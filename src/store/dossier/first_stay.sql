-- What the row of a household says of its first stay in the file.
-- $1 county  $2 household
-- one: FirstStay
select filed_on
     , left_on
     , left_reason
     , category
     , standard_level
  from household
 where county = $1
   and id = $2;
