-- Who may be filed already (src/domain/dossier/likeness.hpp). Names of members and accounts are
-- sealed, and how a name sounds no index can tell: each row carries keyed tokens instead, by which
-- it is found and then opened (src/store/record/name_tokens.hpp). Half an identity is enough, for
-- what is found is compared; it makes the indexes a third smaller.
alter table household
    add column name_token bigint,
    add column account_token bigint;
alter table member add column name_token bigint;
create index household_by_name_token on household (name_token) where name_token is not null;
create index household_by_account_token on household (account_token)
    where account_token is not null;
create index member_by_name_token on member (name_token) where name_token is not null;

-- How far the rows from before got their tokens, and by which rules: the last row of a table that
-- was looked at. Of the whole country; the program's own.
create table token_progress (
    kind text primary key check (kind in ('household', 'member')),
    rules integer not null,
    county integer not null,
    id uuid not null,
    ended boolean not null
);
insert into token_progress (kind, rules, county, id, ended)
select k.kind, 1, -1, '00000000-0000-0000-0000-000000000000', not exists (select from household)
  from (values ('household'), ('member')) k (kind);

-- A union that meets somebody who is filed elsewhere asks the union that keeps the file to hand it
-- over (src/domain/dossier/transfer_request.hpp). The row is kept beside the file and seen from both
-- unions; neither sees the other, so both are named here as they were called that day.
create table transfer_request (
    county integer not null,
    id uuid not null,
    unit bigint not null,  -- That keeps the file.
    household uuid not null,
    kept_by_code text not null,
    kept_by_name text not null,
    to_unit bigint not null references unit (id),
    to_code text not null,
    to_name text not null,
    reason text not null,
    asked_by text not null,
    asked_on date not null,
    recorded_at timestamptz not null,
    outcome text check (outcome in ('granted', 'refused')),
    answer text,
    answered_by text,
    answered_on date,
    primary key (county, id),
    constraint transfer_request_of_unit foreign key (county, household, unit)
        references household (county, id, unit) on update cascade deferrable initially deferred,
    constraint transfer_request_answered_whole
        check ((outcome is null) = (answer is null) and (outcome is null) = (answered_by is null)
           and (outcome is null) = (answered_on is null))
);
create unique index transfer_already_asked on transfer_request (county, household, to_unit)
    where outcome is null;
create index transfer_request_by_unit on transfer_request (unit, asked_on);
create index transfer_request_by_asker on transfer_request (to_unit, asked_on);

alter table transfer_request enable row level security;
create policy kept_within_scope on transfer_request for select to hengwen_scoped
    using (unit between current_setting('hengwen.first')::bigint
                    and current_setting('hengwen.last')::bigint);
create policy asked_within_scope on transfer_request for select to hengwen_scoped
    using (to_unit between current_setting('hengwen.first')::bigint
                       and current_setting('hengwen.last')::bigint);
create policy ask_within_scope on transfer_request for insert to hengwen_scoped
    with check (to_unit between current_setting('hengwen.first')::bigint
                            and current_setting('hengwen.last')::bigint);
create policy answer_within_scope on transfer_request for update to hengwen_scoped
    using (unit between current_setting('hengwen.first')::bigint
                    and current_setting('hengwen.last')::bigint);
grant select, insert on transfer_request to hengwen_scoped;
grant update (outcome, answer, answered_by, answered_on) on transfer_request to hengwen_scoped;
