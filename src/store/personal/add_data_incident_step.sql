-- What was done next; nothing when somebody wrote another step meanwhile.
-- $1 county  $2 incident  $3 unit  $4 place in the order  $5 step  $6 in words  $7 on  $8 by whom
-- $9 now
insert into data_incident_step (county, incident, unit, seq, step, words, taken_on, recorded_by,
                                recorded_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict do nothing;
