-- Takes back a judgement that a change of the family made.
-- $1 county  $2 judgement
-- maybe_one: DroppedJudgement
delete from judgement
 where county = $1
   and id = $2
returning household, valid_from, valid_until, left_reason;
