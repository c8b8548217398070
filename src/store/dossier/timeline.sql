-- Everything that was done for a household, the latest first: one line for each record that
-- names it. list and code say what kind of help it was, words are the record's own.
-- $1 county, $2 household
-- TimelineRow
select 'payment' as kind, r.id, r.paid_on as day, 'CL-20' as list, r.aid as code
     , r.amount as amount, coalesce(r.item, '') as words
     , r.state as state, u.code as unit_code, u.name as unit_name
  from payment r join unit u on u.id = r.unit
 where r.county = $1 and r.household = $2
union all
select 'household_visit' as kind, r.id, r.visited_on as day, 'CL-24' as list, r."group" as code
     , null::numeric as amount, r.visitors as words
     , null as state, u.code as unit_code, u.name as unit_name
  from household_visit r join unit u on u.id = r.unit
 where r.county = $1 and r.household = $2
union all
select 'referral' as kind, r.id, r.referred_on as day, 'referral_result' as list, r.result as code
     , null::numeric as amount, r.policy as words
     , null as state, u.code as unit_code, u.name as unit_name
  from referral r join unit u on u.id = r.unit
 where r.county = $1 and r.household = $2
union all
select 'job_introduction' as kind, r.id, r.introduced_on as day, null as list, null as code
     , r.value as amount, r.post as words
     , null as state, u.code as unit_code, u.name as unit_name
  from job_introduction r join unit u on u.id = r.unit
 where r.county = $1 and r.household = $2
union all
select 'training' as kind, r.id, r.started_on as day, 'training_outcome' as list, r.outcome as code
     , r.value as amount, r.course as words
     , null as state, u.code as unit_code, u.name as unit_name
  from training r join unit u on u.id = r.unit
 where r.county = $1 and r.household = $2
union all
select 'advice' as kind, r.id, r.advised_on as day, null as list, null as code
     , r.value as amount, r.topic as words
     , null as state, u.code as unit_code, u.name as unit_name
  from advice r join unit u on u.id = r.unit
 where r.county = $1 and r.household = $2
union all
select 'legal_aid' as kind, r.id, r.accepted_on as day, 'case_type' as list, r.type as code
     , r.value as amount, coalesce(r.lawyer, '') as words
     , null as state, u.code as unit_code, u.name as unit_name
  from legal_aid r join unit u on u.id = r.unit
 where r.county = $1 and r.household = $2
union all
select 'start_up_loan' as kind, r.id, r.granted_on as day, null as list, null as code
     , r.value as amount, r.bank as words
     , null as state, u.code as unit_code, u.name as unit_name
  from start_up_loan r join unit u on u.id = r.unit
 where r.county = $1 and r.household = $2
union all
select 'other_help' as kind, r.id, r.helped_on as day, null as list, null as code
     , r.value as amount, r.what as words
     , null as state, u.code as unit_code, u.name as unit_name
  from other_help r join unit u on u.id = r.unit
 where r.county = $1 and r.household = $2
union all
select 'pairing' as kind, r.id, r.paired_from as day, null as list, null as code
     , null::numeric as amount, r.officer as words
     , null as state, u.code as unit_code, u.name as unit_name
  from pairing r join unit u on u.id = r.unit
 where r.county = $1 and r.household = $2
 order by day desc, id desc;
