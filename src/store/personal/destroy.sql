-- Destroys what a household's rows say of people, all at once: secrets and names go, and what is
-- free text; incomes, expenses, assets and papers go whole. What old forms count stays: days, kinds,
-- amounts, and that two rows are of one person, told by a pseudonym that nobody can tell back,
-- because its salt is forgotten with the transaction; of the life of the dossier the steps with who
-- of the union took them. Records that name one of the people but no
-- household go with it when they are from before it left.
-- $1 county  $2 household  $3 salt  $4 left on  $5 today
-- one column: how many rows were changed
with people as (
  select person from household where county = $1 and id = $2
  union
  select person from member where county = $1 and household = $2 and person is not null
), of_household as (
update household r
   set name = '已销毁'
     , sex = null
     , political = null
     , marital = null
     , registration = null
     , registered_division = null
     , postcode = null
     , employer = null
     , employer_credit_code = null
     , work_started_on = null
     , contract_on = null
     , contract_term = null
     , own_income = null
     , self_help = null
     , housing = null
     , housing_area = null
     , address_division = null
     , cause_second = null
     , cause_third = null
     , cause_fourth = null
     , income_declared = null
     , rigid_declared = null
     , bank = null
     , branch = null
     , account_type = null
     , filer = null
     , reviewer = null
     , clerk = null
     , notes = null
     , sealed = null
     , name_token = null
     , account_token = null
     , ethnicity = ''
     , destroyed_on = $5
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.id = $2
returning 1
), of_member as (
update member r
   set sex = null
     , ethnicity = null
     , political = null
     , marital = null
     , registration = null
     , identity = null
     , income_month = null
     , education = null
     , school_year = null
     , school_years = null
     , workplace_nature = null
     , industry = null
     , contract_on = null
     , contract_term = null
     , not_counted_reason = null
     , notes = null
     , sealed = null
     , name_token = null
     , relation = ''
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.household = $2
returning 1
), of_judgement as (
update judgement r
   set reason = null
     , head = md5($3 || r.head::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.household = $2
returning 1
), of_pairing as (
update pairing r
   set officer = '已销毁'
     , officer_post = null
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.household = $2
returning 1
), of_household_visit as (
update household_visit r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , place = null
     , situation = null
     , needs = null
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and (r.household = $2
        or r.household is null
           and r.person in (select person from people)
           and r.visited_on <= $4)
returning 1
), of_visit_report as (
delete from visit_report r
 where r.county = $1
   and r.household = $2
returning 1
), of_payment as (
update payment r
   set payee_name = '已销毁 ' || left(md5($3 || r.payee_name), 8)
     , note = null
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and (r.household = $2
        or r.household is null
           and r.person in (select person from people)
           and r.paid_on <= $4)
returning 1
), of_referral as (
update referral r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and (r.household = $2
        or r.household is null
           and r.person in (select person from people)
           and r.referred_on <= $4)
returning 1
), of_job_introduction as (
update job_introduction r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , employer = '已销毁'
     , post = '已销毁'
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and (r.household = $2
        or r.household is null
           and r.person in (select person from people)
           and r.introduced_on <= $4)
returning 1
), of_training as (
update training r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and (r.household = $2
        or r.household is null
           and r.person in (select person from people)
           and r.started_on <= $4)
returning 1
), of_advice as (
update advice r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , topic = '已销毁'
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and (r.household = $2
        or r.household is null
           and r.person in (select person from people)
           and r.advised_on <= $4)
returning 1
), of_legal_aid as (
update legal_aid r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , case_number = null
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and (r.household = $2
        or r.household is null
           and r.person in (select person from people)
           and r.accepted_on <= $4)
returning 1
), of_start_up_loan as (
update start_up_loan r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and (r.household = $2
        or r.household is null
           and r.person in (select person from people)
           and r.granted_on <= $4)
returning 1
), of_other_help as (
update other_help r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , what = '已销毁'
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and (r.household = $2
        or r.household is null
           and r.person in (select person from people)
           and r.helped_on <= $4)
returning 1
), of_survey_entry as (
update survey_entry r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , reason = null
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.person in (select person from people)
   and r.surveyed_on <= $4
returning 1
), of_worker_visit as (
update worker_visit r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , place = null
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.person in (select person from people)
   and r.visited_on <= $4
returning 1
), of_counselling as (
update counselling r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.person in (select person from people)
   and r.held_on <= $4
returning 1
), of_personal_service as (
update personal_service r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.person in (select person from people)
   and r.served_on <= $4
returning 1
), of_recovery as (
update recovery r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.person in (select person from people)
   and r.recovered_on <= $4
returning 1
), of_ticket as (
update ticket r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.person in (select person from people)
   and r.bought_on <= $4
returning 1
), of_claimant as (
update claimant r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.person in (select person from people)
   and exists (select
                 from rights_case c
                where c.county = r.county and c.id = r.rights_case and c.opened_on <= $4)
returning 1
), of_passenger as (
update passenger r
   set name = '已销毁 ' || left(md5($3 || r.name), 8)
     , sealed = null
     , person = md5($3 || r.person::text)::uuid
     , source_key = gen_random_uuid()
     , content = gen_random_uuid()
 where r.county = $1
   and r.person in (select person from people)
   and exists (select
                 from trip t
                where t.county = r.county and t.id = r.trip and t.departed_on <= $4)
returning 1
), of_income as (
delete from income r
 where r.county = $1
   and r.household = $2
returning 1
), of_expense as (
delete from expense r
 where r.county = $1
   and r.household = $2
returning 1
), of_asset as (
delete from asset r
 where r.county = $1
   and r.household = $2
returning 1
), of_reckoning as (
delete from household_to_reckon r
 where r.county = $1
   and r.household = $2
returning 1
), of_filing as (
update filed_person r
   set person = md5($3 || r.person::text)::uuid
 where r.county = $1
   and r.household = $2
returning 1
), of_consent as (
update consent r
   set signer = '已销毁 ' || left(md5($3 || r.id::text), 8)
     , withdrawn_reason = case when r.withdrawn_on is null then null else '已销毁' end
 where r.county = $1
   and r.household = $2
returning 1
), of_request as (
update person_request r
   set asked_by = '已销毁'
     , words = '已销毁'
     , answer = case when r.outcome is null then null else '已销毁' end
 where r.county = $1
   and r.household = $2
returning 1
), of_family_change as (
update family_change r
   set sealed = null
     , done = null
 where r.county = $1
   and (r.household = $2 or r.other = $2)
returning 1
), of_facts as (
delete from household_facts r
 where r.county = $1
   and r.household = $2
returning 1
), of_transfer as (
update transfer_request r
   set reason = '已销毁'
     , answer = case when r.outcome is null then null else '已销毁' end
 where r.county = $1
   and r.household = $2
returning 1
), of_dossier as (
update dossier r
   set name = '已销毁'
     , person = null
     , sealed = null
     , resume = null
 where r.county = $1
   and r.household = $2
returning id
), of_step as (
update dossier_step r
   set sealed = null
     , household = null
     , name = case when r.account is null then '已销毁' else r.name end
 where r.county = $1
   and r.dossier in (select id from of_dossier)
returning 1
), of_objection as (
delete from objection r
 where r.county = $1
   and r.dossier in (select id from of_dossier)
returning 1
), of_notice as (
update public_notice r
   set body = '已销毁'
     , phone = ''
 where r.county = $1
   and r.dossier in (select id from of_dossier)
returning 1
), of_signature as (
delete from application_consent r
 where r.county = $1
   and r.dossier in (select id from of_dossier)
returning 1
), of_asset_answer as (
delete from asset_check_answer r
 where r.county = $1
   and r.dossier in (select id from of_dossier)
returning 1
), of_asset_person as (
delete from asset_check_person r
 where r.county = $1
   and r.dossier in (select id from of_dossier)
returning 1
), of_paper as (
delete from paper r
 using dossier d
 where d.county = $1
   and d.household = $2
   and r.county = d.county
   and r.dossier = d.id
returning 1
), of_paper_content as (
delete from paper_content r
 using dossier d
 where d.county = $1
   and d.household = $2
   and r.county = d.county
   and r.dossier = d.id
returning 1
), of_sample_row as (
update sample_row r
   set sealed = null
 where r.household_county = $1
   and r.household = $2
   and r.sealed is not null
returning 1
), of_printed_sheet as (
update printed_sheet r
   set sealed = null
 where r.county = $1
   and (r.dossier = $2
        or r.dossier in (select d.id from dossier d where d.county = $1 and d.household = $2))
returning 1
)
select (select count(*) from of_household)
     + (select count(*) from of_member)
     + (select count(*) from of_judgement)
     + (select count(*) from of_pairing)
     + (select count(*) from of_household_visit)
     + (select count(*) from of_visit_report)
     + (select count(*) from of_payment)
     + (select count(*) from of_referral)
     + (select count(*) from of_job_introduction)
     + (select count(*) from of_training)
     + (select count(*) from of_advice)
     + (select count(*) from of_legal_aid)
     + (select count(*) from of_start_up_loan)
     + (select count(*) from of_other_help)
     + (select count(*) from of_survey_entry)
     + (select count(*) from of_worker_visit)
     + (select count(*) from of_counselling)
     + (select count(*) from of_personal_service)
     + (select count(*) from of_recovery)
     + (select count(*) from of_ticket)
     + (select count(*) from of_claimant)
     + (select count(*) from of_passenger)
     + (select count(*) from of_income)
     + (select count(*) from of_expense)
     + (select count(*) from of_asset)
     + (select count(*) from of_reckoning)
     + (select count(*) from of_filing)
     + (select count(*) from of_consent)
     + (select count(*) from of_request)
     + (select count(*) from of_transfer)
     + (select count(*) from of_dossier)
     + (select count(*) from of_step)
     + (select count(*) from of_objection)
     + (select count(*) from of_notice)
     + (select count(*) from of_signature)
     + (select count(*) from of_asset_answer)
     + (select count(*) from of_asset_person)
     + (select count(*) from of_paper)
     + (select count(*) from of_paper_content)
     + (select count(*) from of_facts)
     + (select count(*) from of_family_change)
     + (select count(*) from of_sample_row)
     + (select count(*) from of_printed_sheet);
