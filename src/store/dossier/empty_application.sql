-- What an application that came to nothing says of people goes; that there was one, and by which
-- steps it ended, stays. Nothing when it has moved on meanwhile.
-- $1 county  $2 dossier  $3 the state it was found in
-- one column: how many rows were changed
with of_dossier as (
update dossier r
   set name = '已清除'
     , person = null
     , sealed = null
     , resume = null
 where r.county = $1
   and r.id = $2
   and r.state = $3
   and r.household is null
returning r.county, r.id
), of_step as (
update dossier_step r
   set sealed = null
     , household = null
     , name = case when r.account is null then '已清除' else r.name end
  from of_dossier d
 where r.county = d.county
   and r.dossier = d.id
returning 1
), of_notice as (
update public_notice r
   set body = '已清除'
     , phone = ''
  from of_dossier d
 where r.county = d.county
   and r.dossier = d.id
returning 1
), of_printed_sheet as (
update printed_sheet r
   set sealed = null
  from of_dossier d
 where r.county = d.county
   and r.dossier = d.id
returning 1
), of_objection as (
delete from objection r
 using of_dossier d
 where r.county = d.county
   and r.dossier = d.id
returning 1
), of_signature as (
delete from application_consent r
 using of_dossier d
 where r.county = d.county
   and r.dossier = d.id
returning 1
), of_asset_answer as (
delete from asset_check_answer r
 using of_dossier d
 where r.county = d.county
   and r.dossier = d.id
returning 1
), of_asset_person as (
delete from asset_check_person r
 using of_dossier d
 where r.county = d.county
   and r.dossier = d.id
returning 1
), of_paper as (
delete from paper r
 using of_dossier d
 where r.county = d.county
   and r.dossier = d.id
returning 1
), of_paper_content as (
delete from paper_content r
 using of_dossier d
 where r.county = d.county
   and r.dossier = d.id
returning 1
)
select (select count(*) from of_dossier)
     + (select count(*) from of_step)
     + (select count(*) from of_notice)
     + (select count(*) from of_printed_sheet)
     + (select count(*) from of_objection)
     + (select count(*) from of_signature)
     + (select count(*) from of_asset_answer)
     + (select count(*) from of_asset_person)
     + (select count(*) from of_paper)
     + (select count(*) from of_paper_content);
