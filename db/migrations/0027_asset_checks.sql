-- Asset checks (src/domain/dossier/asset_check.hpp): lists of households that civil affairs is asked
-- about, and what it answered of each person. Household data, kept by county.

create table asset_check_list (
    county integer not null,
    id uuid not null,
    unit bigint not null references unit (id),  -- Whose dossiers, with those of the unions below.
    number text not null,
    made_on date not null,
    made_by text not null,
    made_at timestamptz not null,
    households integer not null check (households > 0),
    persons integer not null check (persons > 0),
    answered integer not null default 0 check (answered between 0 and persons),
    passed_on date,                             -- The last time a file of it was made.
    closed_on date,
    closed_by text,
    closed_reason text,
    primary key (county, id),
    constraint asset_check_list_number unique (county, number),
    constraint asset_check_list_closed_whole
        check ((closed_on is null) = (closed_by is null)
           and (closed_on is null) = (closed_reason is null))
);
create index asset_check_list_by_unit on asset_check_list (unit, made_on);
create index asset_check_list_by_id on asset_check_list (id);

-- The last number of a county's year, so that no number is given twice.
create table asset_check_number (
    county integer not null,
    year integer not null,
    last integer not null,
    primary key (county, year)
);

-- A dossier waits on one list at a time: until its step is taken, or the list is closed.
create table asset_check_household (
    county integer not null,
    list uuid not null,
    dossier uuid not null,
    unit bigint not null,
    number text not null,      -- Of the list, which may belong to a union above.
    made_on date not null,
    waits boolean not null default true,
    primary key (county, list, dossier),
    constraint asset_check_household_of_list foreign key (county, list)
        references asset_check_list (county, id),
    constraint asset_check_household_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred
);
create unique index already_listed on asset_check_household (county, dossier) where waits;

-- Who is asked about: every adult, as the application said it that day.
create table asset_check_person (
    county integer not null,
    list uuid not null,
    line integer not null check (line > 0),
    dossier uuid not null,
    unit bigint not null,
    member text not null,      -- Of the application: "head", "2".
    sealed bytea not null,     -- Name and number.
    version integer not null default 0 check (version >= 0),  -- The latest answer; 0: none.
    primary key (county, list, line),
    constraint asset_check_person_of_list foreign key (county, list)
        references asset_check_list (county, id),
    constraint asset_check_person_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred
);
create index asset_check_person_by_dossier on asset_check_person (county, dossier);

-- What was answered. A changed answer is a new version; the old one stays.
create table asset_check_answer (
    county integer not null,
    list uuid not null,
    line integer not null,
    version integer not null check (version > 0),
    dossier uuid not null,
    unit bigint not null,
    sealed bytea not null,     -- The result, what was found, and remarks.
    recorded_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (county, list, line, version),
    constraint asset_check_answer_of_person foreign key (county, list, line)
        references asset_check_person (county, list, line) deferrable initially deferred,
    constraint asset_check_answer_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred
);
create index asset_check_answer_by_dossier on asset_check_answer (county, dossier);

do $$
declare
    belonging text;
begin
    foreach belonging in array array['asset_check_list', 'asset_check_household',
                                     'asset_check_person', 'asset_check_answer']
    loop
        execute format('alter table %I enable row level security', belonging);
        execute format(
            'create policy within_scope on %I for select to hengwen_scoped using '
            '(unit between current_setting(''hengwen.first'')::bigint '
            'and current_setting(''hengwen.last'')::bigint)', belonging);
        execute format('grant select on %I to hengwen_scoped', belonging);
    end loop;
end $$;

-- Data is passed on of people whose household is not in the file yet: they have a dossier.
alter table disclosure add column dossier uuid;
alter table disclosure drop constraint disclosure_pkey;
alter table disclosure alter column household drop not null;
alter table disclosure
    add column subject uuid not null generated always as (coalesce(household, dossier)) stored,
    add primary key (county, subject, id),
    add constraint disclosure_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred,
    add constraint disclosure_of_one check ((household is null) <> (dossier is null));
create index disclosure_by_dossier on disclosure (county, dossier) where dossier is not null;

-- With what is sealed here (0026).
create or replace view sealed_text (kind, county, id, part, bond, sealed) as
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
 where sealed is not null
 union all
select 'asset_check_person', county, list, line::text
     , format('asset_check_person %s %s %s', county, list, line), sealed
  from asset_check_person
 union all
select 'asset_check_answer', county, list, format('%s.%s', line, version)
     , format('asset_check_answer %s %s %s %s', county, list, line, version), sealed
  from asset_check_answer;

-- Puts one of them back, where it still is as it was read.
create or replace function seal_anew(what text, of_county integer, of_id uuid, of_part text, was bytea, anew bytea)
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
  when 'asset_check_person' then
    update asset_check_person set sealed = anew
     where county = of_county and list = of_id and line = of_part::integer and sealed = was;
  when 'asset_check_answer' then
    update asset_check_answer set sealed = anew
     where county = of_county and list = of_id and line = split_part(of_part, '.', 1)::integer
       and version = split_part(of_part, '.', 2)::integer and sealed = was;
  end case;
end
$$;
