-- What is secret of people is sealed by the program: it stands as one text in the column
-- "sealed" of its row, and a citizen number leaves a keyed blind index in "person", by which
-- people are told apart and found again (src/store/record/sealed_record.hpp). And every row
-- of household data says itself whose it is: "unit", kept equal to that of its household or
-- case, which row security compares with who asks.

-- Readable secrets cannot be sealed in SQL. Nothing is to be lost: such data is imported again
-- into a new data folder (docs/OPERATING.md).
create temporary table readable (
    n bigint not null,
    constraint secrets_stand_readable check (n = 0)
) on commit drop;
insert into readable (n)
select (select count(*) from (select from household limit 1) t)
     + (select count(*) from (select from member limit 1) t)
     + (select count(*) from (select from income limit 1) t)
     + (select count(*) from (select from expense limit 1) t)
     + (select count(*) from (select from centre_staff limit 1) t)
     + (select count(*) from (select from volunteer limit 1) t)
     + (select count(*) from (select from survey_entry limit 1) t)
     + (select count(*) from (select from household_visit limit 1) t)
     + (select count(*) from (select from worker_visit limit 1) t)
     + (select count(*) from (select from payment limit 1) t)
     + (select count(*) from (select from referral limit 1) t)
     + (select count(*) from (select from job_introduction limit 1) t)
     + (select count(*) from (select from training limit 1) t)
     + (select count(*) from (select from advice limit 1) t)
     + (select count(*) from (select from legal_aid limit 1) t)
     + (select count(*) from (select from start_up_loan limit 1) t)
     + (select count(*) from (select from other_help limit 1) t)
     + (select count(*) from (select from counselling limit 1) t)
     + (select count(*) from (select from personal_service limit 1) t)
     + (select count(*) from (select from claimant limit 1) t)
     + (select count(*) from (select from recovery limit 1) t)
     + (select count(*) from (select from passenger limit 1) t)
     + (select count(*) from (select from ticket limit 1) t);

-- Heads: one dossier in a county for life, told by person.
alter table household
    drop column citizen_id,
    drop column health,
    drop column disability,
    drop column disability_grade,
    drop column insurance,
    drop column phone,
    drop column other_contact,
    drop column address,
    drop column account,
    add column person uuid not null,
    add column sealed bytea not null,
    add constraint household_filed_once unique (county, person),
    -- For those that belong to it and say of which union they are.
    add constraint household_of_unit unique (county, id, unit);
create index household_by_unit on household (unit, filed_on)
    include (county, id, person, migrant);

alter table member
    drop column name,
    drop column citizen_id,
    drop column birth_on,
    drop column health,
    drop column disability,
    drop column insurance,
    drop column workplace,
    drop column phone,
    add column person uuid,
    add column sealed bytea not null;

alter table income
    drop column member_name,
    add column sealed bytea;

alter table expense
    drop column member_name,
    add column sealed bytea;

alter table centre_staff
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table volunteer
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table survey_entry
    drop column citizen_id,
    add column person uuid not null,
    add column sealed bytea not null;

alter table household_visit
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table worker_visit
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table payment
    drop column payee_citizen_id,
    drop column account,
    drop column student,
    add column person uuid,
    add column sealed bytea;

alter table referral
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table job_introduction
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table training
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table advice
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table legal_aid
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table start_up_loan
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table other_help
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table counselling
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table personal_service
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table claimant
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table recovery
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

alter table passenger
    drop column citizen_id,
    drop column phone,
    add column person uuid,
    add column sealed bytea;

alter table ticket
    drop column citizen_id,
    add column person uuid,
    add column sealed bytea;

-- Checked at the end of the transaction, so that a household and what belongs to it can move to
-- another union together.
alter table rights_case
    add constraint rights_case_of_unit unique (county, id, unit);

alter table member
    add column unit bigint not null,
    drop constraint member_county_household_fkey,
    add constraint member_of_unit foreign key (county, household, unit)
        references household (county, id, unit) deferrable initially deferred;

alter table income
    add column unit bigint not null,
    drop constraint income_county_household_fkey,
    add constraint income_of_unit foreign key (county, household, unit)
        references household (county, id, unit) deferrable initially deferred;

alter table expense
    add column unit bigint not null,
    drop constraint expense_county_household_fkey,
    add constraint expense_of_unit foreign key (county, household, unit)
        references household (county, id, unit) deferrable initially deferred;

alter table asset
    add column unit bigint not null,
    drop constraint asset_county_household_fkey,
    add constraint asset_of_unit foreign key (county, household, unit)
        references household (county, id, unit) deferrable initially deferred;

alter table judgement
    add column unit bigint not null,
    drop constraint judgement_county_household_fkey,
    add constraint judgement_of_unit foreign key (county, household, unit)
        references household (county, id, unit) deferrable initially deferred;

alter table claimant
    add column unit bigint not null,
    drop constraint claimant_county_rights_case_fkey,
    add constraint claimant_of_unit foreign key (county, rights_case, unit)
        references rights_case (county, id, unit) deferrable initially deferred;

alter table recovery
    add column unit bigint not null,
    drop constraint recovery_county_rights_case_fkey,
    add constraint recovery_of_unit foreign key (county, rights_case, unit)
        references rights_case (county, id, unit) deferrable initially deferred;

alter table household_to_reckon
    add column unit bigint not null,
    add constraint household_to_reckon_of_unit foreign key (county, household, unit)
        references household (county, id, unit) deferrable initially deferred;

-- Forms read who of the members is a worker: all they need is in the index.
create index member_workers on member (county, household) include (id, person, migrant)
    where worker;

drop table filed_person;
create table filed_person (
    person uuid primary key,
    county integer not null,
    household uuid not null,
    head boolean not null
);
create index filed_person_by_household on filed_person (county, household);

-- An import and all it says of rows belong to the union that gave it in.
alter table import_job
    add constraint import_job_of_unit unique (id, unit);
alter table import_sheet
    add column unit bigint;
update import_sheet t set unit = j.unit from import_job j where j.id = t.import;
alter table import_sheet
    alter column unit set not null,
    drop constraint import_sheet_import_fkey,
    add constraint import_sheet_of_unit foreign key (import, unit)
        references import_job (id, unit) on delete cascade;
alter table import_finding
    add column unit bigint;
update import_finding t set unit = j.unit from import_job j where j.id = t.import;
alter table import_finding
    alter column unit set not null,
    drop constraint import_finding_import_fkey,
    add constraint import_finding_of_unit foreign key (import, unit)
        references import_job (id, unit) on delete cascade;

-- How far a sealing anew has come (hengwen rotate-keys): the last row of a table that was looked
-- at for a key. Of the whole country; reached by the program's own role only.
create table key_rotation (
    key integer not null references data_key (number),
    kind text not null,
    county integer not null,
    id uuid not null,
    ended boolean not null default false,  -- All rows of the table were looked at.
    primary key (key, kind)
);
