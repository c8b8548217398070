-- Whose data it was; nothing when that is known already.
-- $1 county  $2 household  $3 incident  $4 unit  $5 by whom  $6 now
insert into data_incident_household (county, household, incident, unit, recorded_by, recorded_at)
values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing;
