-- A household is kept by another union of its county from now on.
-- $1 county  $2 household  $3 unit
update household
   set unit = $3
 where county = $1
   and id = $2;
