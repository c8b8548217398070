-- Takes back a judgement that a change of the family made, as long as it holds.
-- $1 county  $2 judgement
delete from judgement
 where county = $1
   and id = $2
   and valid_until is null;
