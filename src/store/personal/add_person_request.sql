-- $1 county  $2 identity  $3 unit  $4 household  $5 kind  $6 who asked  $7 asked on  $8 words
-- $9 due on  $10 by whom  $11 now
insert into person_request (county, id, unit, household, kind, asked_by, asked_on, words, due_on,
                            recorded_by, recorded_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
