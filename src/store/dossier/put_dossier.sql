-- A dossier after a step, or after something was typed.
-- $1 county  $2 identity  $3 unit  $4 state  $5 version  $6 round  $7 since  $8 household  $9 name
-- $10 person  $11 category  $12 level  $13 sealed application  $14 last day of the notice
-- $15 last day of the limit  $16 leaving  $17 left on  $18 asset check done  $19 half done  $20 applied on
update dossier
   set unit = $3
     , state = $4
     , version = $5
     , round = $6
     , since = $7
     , household = $8
     , name = $9
     , person = $10
     , category = $11
     , standard_level = $12
     , sealed = $13
     , notice_until = $14
     , until = $15
     , leaving = $16
     , left_on = $17
     , asset_check_done = $18
     , half_done = $19
     , applied_on = $20
 where county = $1
   and id = $2;
