-- What the rules knew of a household by a judgement that was taken back; it is reckoned anew.
-- $1 county  $2 household  $3 the first day of that judgement
delete from household_facts
 where county = $1
   and household = $2
   and as_of = $3;
