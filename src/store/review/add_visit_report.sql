-- What was found on a visit, or a correction of it.
-- $1 county  $2 visit  $3 version  $4 union that went  $5 household  $6 $7 who writes  $8 when  $9 sealed
insert into visit_report (county, visit, version, unit, household, account, name, recorded_at, sealed)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
