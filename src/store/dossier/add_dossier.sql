-- $1 county  $2 identity  $3 unit  $4 state  $5 version  $6 round  $7 since  $8 order  $9 means
-- $10 household  $11 name  $12 person  $13 category  $14 level  $15 sealed application
-- $16 last day of the notice  $17 last day of the limit  $18 leaving  $19 left on
-- $20 asset check done  $21 half done  $22 blind index of the code of the worker
-- $23 applied on
insert into dossier (county, id, unit, state, version, round, since, step_order, means, household,
                     name, person, category, standard_level, sealed, notice_until, until, leaving,
                     left_on, asset_check_done, half_done, resume, applied_on)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
        $21, $22, $23);
