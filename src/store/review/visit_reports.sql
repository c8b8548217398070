-- What was written of the visits to a household, each correction after what it corrects.
-- $1 county  $2 household  $3 one visit, or null
-- VisitReportRow
select r.county
     , r.visit
     , r.version
     , r.name
     , r.recorded_at
     , r.sealed
  from visit_report r
 where r.county = $1
   and r.household = $2
   and ($3::uuid is null or r.visit = $3)
 order by r.visit, r.version;
