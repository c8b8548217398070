-- For what reason a household left the file the last time, if it is out.
-- $1 county  $2 household
-- one column: a word of CL-23, or no row
select j.left_reason
  from judgement j
 where j.county = $1
   and j.household = $2
   and j.left_reason is not null
 order by j.valid_from desc
 limit 1;
