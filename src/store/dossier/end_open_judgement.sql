-- The judgement that holds ends on a day; if it began that very day it goes on.
-- $1 county  $2 household  $3 the day
-- maybe_one: EndedJudgement
update judgement
   set valid_until = $3
 where county = $1
   and household = $2
   and valid_until is null
   and valid_from < $3
returning id, category, standard_level, cause;
