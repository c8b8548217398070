-- Records of one kind as they are listed behind a number: all fields as text, by name (see
-- dossier/household_record), and the names of what they refer to. Only the branch of the
-- kind asked for is run. Who belongs to a locked file is not named.
-- $1 kind, $2 counties, $3 identities
-- ShownRecord
with wanted as (
  select w.county, w.id from unnest($2::int[], $3::uuid[]) as w (county, id)
), found as (
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join survey_entry r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'survey_entry'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join worker_visit r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'worker_visit'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join household_visit r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'household_visit'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join payment r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'payment'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join receipt r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'receipt'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join referral r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'referral'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join job_offer r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'job_offer'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join job_introduction r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'job_introduction'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join training r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'training'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join advice r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'advice'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join legal_aid r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'legal_aid'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join start_up_loan r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'start_up_loan'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join other_help r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'other_help'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join pairing r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'pairing'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join counselling r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'counselling'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join event r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'event'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join personal_service r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'personal_service'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join rights_case r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'rights_case'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join trip r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'trip'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join ticket r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'ticket'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join travel_subsidy r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'travel_subsidy'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join centre r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'centre'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join station r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'station'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join special_fund r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'special_fund'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join partner r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'partner'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join typed_item r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'typed_item'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join household r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'household'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name) as record
  from wanted w
  join member r on r.county = w.county and r.id = w.id
  join unit u on u.id = r.unit
 where $1 = 'member'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name, 'employer', e.name) as record
  from wanted w
  join employer_visit r on r.county = w.county and r.id = w.id
  join employer e on e.county = r.county and e.id = r.employer
  join unit u on u.id = r.unit
 where $1 = 'employer_visit'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name, 'centre', c.name) as record
  from wanted w
  join ticket_window r on r.county = w.county and r.id = w.id
  join centre c on c.county = r.county and c.id = r.centre
  join unit u on u.id = r.unit
 where $1 = 'ticket_window'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name, 'centre', c.name) as record
  from wanted w
  join centre_staff r on r.county = w.county and r.id = w.id
  join centre c on c.county = r.county and c.id = r.centre
  join unit u on u.id = r.unit
 where $1 = 'centre_staff'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name, 'centre', c.name) as record
  from wanted w
  join centre_cost r on r.county = w.county and r.id = w.id
  join centre c on c.county = r.county and c.id = r.centre
  join unit u on u.id = r.unit
 where $1 = 'centre_cost'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name, 'centre', c.name) as record
  from wanted w
  join volunteer r on r.county = w.county and r.id = w.id
  left join centre c on c.county = r.county and c.id = r.centre
  join unit u on u.id = r.unit
 where $1 = 'volunteer'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name, 'trip', t.number) as record
  from wanted w
  join passenger r on r.county = w.county and r.id = w.id
  join trip t on t.county = r.county and t.id = r.trip
  join unit u on u.id = r.unit
 where $1 = 'passenger'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name, 'rights_case', c.number) as record
  from wanted w
  join claimant r on r.county = w.county and r.id = w.id
  join rights_case c on c.county = r.county and c.id = r.rights_case
  join unit u on u.id = r.unit
 where $1 = 'claimant'
union all
select r.id, to_jsonb(r) || jsonb_build_object('unit', u.name, 'rights_case', c.number) as record
  from wanted w
  join recovery r on r.county = w.county and r.id = w.id
  join rights_case c on c.county = r.county and c.id = r.rights_case
  join unit u on u.id = r.unit
 where $1 = 'recovery'
)
select f.id
     , (select jsonb_object_agg(key, value)
          from jsonb_each_text(case when l.id is null then f.record
                                    else f.record - '{name,payee_name,sealed}'::text[] end)
         where value is not null)
           as record
  from found f
  left join lateral (select h.id
                       from household h
                      where h.county = (f.record->>'county')::int
                        and (h.id = f.id
                             or h.id = (f.record->>'household')::uuid
                             or h.person = (f.record->>'person')::uuid)
                        and h.locked_on is not null
                      limit 1) l on true;
