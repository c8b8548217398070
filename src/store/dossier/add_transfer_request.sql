-- A household is asked for once at a time by one union.
-- $1 county  $2 identity  $3 unit that keeps the file  $4 household  $5 $6 its code and name
-- $7 unit that asks  $8 $9 its code and name  $10 reason  $11 by whom  $12 on  $13 now
insert into transfer_request (county, id, unit, household, kept_by_code, kept_by_name, to_unit,
                              to_code, to_name, reason, asked_by, asked_on, recorded_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    on conflict (county, household, to_unit) where outcome is null do nothing;
