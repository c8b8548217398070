-- Everything that is held about a household: its own rows, all records that name it, and those
-- that name one of its people but no household. Each row as text by field name (see
-- dossier/household_record), with where it came from.
-- $1 county  $2 household
-- all: OwnRecord
with people as (
  select person from household where county = $1 and id = $2
  union
  select person from member where county = $1 and household = $2 and person is not null
), held as (
select 1 as place, 'household' as kind, r.id, r.unit, r.import, r.recorded_at, to_jsonb(r) as record
  from household r
 where r.county = $1 and r.id = $2
union all
select 2, 'income', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from income r
 where r.county = $1 and r.household = $2
union all
select 3, 'expense', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from expense r
 where r.county = $1 and r.household = $2
union all
select 4, 'asset', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from asset r
 where r.county = $1 and r.household = $2
union all
select 5, 'judgement', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from judgement r
 where r.county = $1 and r.household = $2
union all
select 6, 'member', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from member r
 where r.county = $1 and r.household = $2
union all
select 7, 'pairing', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from pairing r
 where r.county = $1 and r.household = $2
union all
select 8, 'household_visit', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from household_visit r
 where r.county = $1
   and (r.household = $2
        or r.household is null and r.person in (select person from people))
union all
select 9, 'payment', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from payment r
 where r.county = $1
   and (r.household = $2
        or r.household is null and r.person in (select person from people))
union all
select 10, 'referral', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from referral r
 where r.county = $1
   and (r.household = $2
        or r.household is null and r.person in (select person from people))
union all
select 11, 'job_introduction', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from job_introduction r
 where r.county = $1
   and (r.household = $2
        or r.household is null and r.person in (select person from people))
union all
select 12, 'training', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from training r
 where r.county = $1
   and (r.household = $2
        or r.household is null and r.person in (select person from people))
union all
select 13, 'advice', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from advice r
 where r.county = $1
   and (r.household = $2
        or r.household is null and r.person in (select person from people))
union all
select 14, 'legal_aid', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from legal_aid r
 where r.county = $1
   and (r.household = $2
        or r.household is null and r.person in (select person from people))
union all
select 15, 'start_up_loan', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from start_up_loan r
 where r.county = $1
   and (r.household = $2
        or r.household is null and r.person in (select person from people))
union all
select 16, 'other_help', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from other_help r
 where r.county = $1
   and (r.household = $2
        or r.household is null and r.person in (select person from people))
union all
select 17, 'survey_entry', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from survey_entry r
 where r.county = $1 and r.person in (select person from people)
union all
select 18, 'worker_visit', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from worker_visit r
 where r.county = $1 and r.person in (select person from people)
union all
select 19, 'counselling', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from counselling r
 where r.county = $1 and r.person in (select person from people)
union all
select 20, 'personal_service', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from personal_service r
 where r.county = $1 and r.person in (select person from people)
union all
select 21, 'claimant', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from claimant r
 where r.county = $1 and r.person in (select person from people)
union all
select 22, 'recovery', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from recovery r
 where r.county = $1 and r.person in (select person from people)
union all
select 23, 'passenger', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from passenger r
 where r.county = $1 and r.person in (select person from people)
union all
select 24, 'ticket', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from ticket r
 where r.county = $1 and r.person in (select person from people)
union all
select 25, 'volunteer', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from volunteer r
 where r.county = $1 and r.person in (select person from people)
union all
select 26, 'centre_staff', r.id, r.unit, r.import, r.recorded_at, to_jsonb(r)
  from centre_staff r
 where r.county = $1 and r.person in (select person from people)
)
select h.kind
     , (select jsonb_object_agg(key, value) from jsonb_each_text(h.record) where value is not null)
           as record
     , u.name as unit_name
     , case when h.import is not null then coalesce(j.name, '') end as source
     , h.recorded_at
  from held h
  join unit u on u.id = h.unit
  left join import_job j on j.id = h.import
 order by h.place, h.recorded_at, h.id;
