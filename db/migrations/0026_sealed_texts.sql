-- Everything that is sealed beside the records of workbooks: of which row, and what it is bound to
-- (as the program binds it), so that a change of keys seals it anew (store/vault/sealed_texts.hpp).
create view sealed_text (kind, county, id, part, bond, sealed) as
select 'dossier', county, id, '', format('application %s %s', county, id), sealed
  from dossier
 where sealed is not null
 union all
select 'dossier_step', county, dossier, seq::text, format('dossier_step %s %s', dossier, seq), sealed
  from dossier_step
 where sealed is not null
 union all
select 'household_then', county, dossier, seq::text
     , format('dossier_step household %s %s', dossier, seq), household
  from dossier_step
 where household is not null
 union all
select 'objection', county, dossier, id::text, format('objection %s', id), sealed
  from objection
 union all
select 'objection_outcome', county, dossier, id::text, format('objection outcome %s', id), outcome
  from objection
 where outcome is not null
 union all
select 'paper', county, dossier, content::text
     , format('paper content %s %s %s', county, dossier, content), sealed
  from paper_content
 union all
select 'thumbnail', county, dossier, content::text
     , format('paper thumbnail %s %s %s', county, dossier, content), thumbnail
  from paper_content
 where thumbnail is not null
 union all
select 'sample_row', county, sample, household::text
     , format('sample_row %s %s %s', county, sample, household), sealed
  from sample_row
 where sealed is not null
 union all
select 'household_facts', county, household, '', format('household_facts %s %s', county, household)
     , sealed
  from household_facts
 union all
select 'printed_sheet', county, id, '', format('printed_sheet %s', id), sealed
  from printed_sheet
 where sealed is not null;

-- Puts one of them back, where it still is as it was read.
create function seal_anew(what text, of_county integer, of_id uuid, of_part text, was bytea, anew bytea)
  returns void
  language plpgsql as $$
begin
  case what
  when 'dossier' then
    update dossier set sealed = anew
     where county = of_county and id = of_id and sealed = was;
  when 'dossier_step' then
    update dossier_step set sealed = anew
     where county = of_county and dossier = of_id and seq = of_part::integer and sealed = was;
  when 'household_then' then
    update dossier_step set household = anew
     where county = of_county and dossier = of_id and seq = of_part::integer and household = was;
  when 'objection' then
    update objection set sealed = anew
     where county = of_county and dossier = of_id and id = of_part::uuid and sealed = was;
  when 'objection_outcome' then
    update objection set outcome = anew
     where county = of_county and dossier = of_id and id = of_part::uuid and outcome = was;
  when 'paper' then
    update paper_content set sealed = anew
     where county = of_county and dossier = of_id and content = of_part::uuid and sealed = was;
  when 'thumbnail' then
    update paper_content set thumbnail = anew
     where county = of_county and dossier = of_id and content = of_part::uuid and thumbnail = was;
  when 'sample_row' then
    update sample_row set sealed = anew
     where county = of_county and sample = of_id and household = of_part::uuid and sealed = was;
  when 'household_facts' then
    update household_facts set sealed = anew
     where county = of_county and household = of_id and sealed = was;
  when 'printed_sheet' then
    update printed_sheet set sealed = anew
     where county = of_county and id = of_id and sealed = was;
  end case;
end
$$;
