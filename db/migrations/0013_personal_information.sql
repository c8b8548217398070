-- What the law on personal information asks for beside the records themselves: what people agreed
-- to, to whom their data was passed on, what they asked about it, and how files come to their end
-- (src/domain/personal). Household data, kept by county; a row goes with its household when that
-- moves to another union.

-- A household that left and is only kept: out of lists, search and statistics by name.
alter table household
    add column locked_on date,
    add column locked_by text,
    add column locked_reason text,
    -- Its persons are gone; what is left counts in old forms and says nothing of anybody.
    add column destroyed_on date,
    add constraint household_locked_for_a_reason
        check ((locked_on is null) = (locked_reason is null)
           and (locked_on is null) = (locked_by is null)),
    add constraint household_destroyed_while_locked check (destroyed_on is null or locked_on is not null);

-- The secrets of destroyed files are gone.
alter table household
    alter column sealed drop not null,
    add constraint household_sealed check (sealed is not null or destroyed_on is not null);
alter table member alter column sealed drop not null;
alter table survey_entry alter column sealed drop not null;

-- Who agreed to which text, how and when; withdrawn and never deleted.
create table consent (
    county integer not null,
    id uuid not null,
    unit bigint not null,
    household uuid not null,
    kind text not null,
    version text not null,
    text_hash bytea not null,  -- Of the text that stood on the paper.
    signer text not null,
    means text not null,
    given_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    withdrawn_on date,
    withdrawn_reason text,
    withdrawn_by text,
    primary key (county, id),
    constraint consent_of_unit foreign key (county, household, unit)
        references household (county, id, unit) on update cascade deferrable initially deferred,
    constraint withdrawn_before_given check (withdrawn_on >= given_on),
    constraint consent_withdrawn_by_somebody
        check ((withdrawn_on is null) = (withdrawn_by is null))
);
create unique index already_given on consent (county, household, kind, version, signer)
    where withdrawn_on is null;
create index consent_by_unit on consent (unit);

-- To whom data of a household was passed on: one row for each household of a disclosure. Kept for
-- at least three years, so nothing deletes it.
create table disclosure (
    county integer not null,
    household uuid not null,
    id uuid not null,  -- The same for all households that were passed on together.
    unit bigint not null,
    recipient text not null,
    purpose text not null,
    basis text not null,
    fields text[] not null check (cardinality(fields) > 0),
    disclosed_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (county, household, id),
    constraint disclosure_of_unit foreign key (county, household, unit)
        references household (county, id, unit) on update cascade deferrable initially deferred
);
create index disclosure_by_unit on disclosure (unit, disclosed_on);

-- What a person asked about the own data, and what the answer was.
create table person_request (
    county integer not null,
    id uuid not null,
    unit bigint not null,
    household uuid not null,
    kind text not null
        check (kind in ('copy', 'correction', 'deletion', 'explanation', 'restriction')),
    asked_by text not null,
    asked_on date not null,
    words text not null,
    due_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    outcome text check (outcome in ('granted', 'partly', 'refused')),
    answer text,
    answered_on date,
    answered_by text,
    primary key (county, id),
    constraint person_request_of_unit foreign key (county, household, unit)
        references household (county, id, unit) on update cascade deferrable initially deferred,
    constraint person_request_answered_whole
        check ((outcome is null) = (answer is null) and (outcome is null) = (answered_on is null)
           and (outcome is null) = (answered_by is null))
);
create index person_request_by_unit on person_request (unit, due_on);
create index person_request_by_household on person_request (county, household);

-- A file's end: proposed by one person, decided by another. What is left of a destroyed file is its
-- certificate: which one, of which years, why, by whom, and how much went.
create table destruction (
    county integer not null,
    id uuid not null,
    unit bigint not null,
    household uuid not null,
    number text not null,
    filed_on date not null,
    left_on date not null,
    kept_until date not null,
    reason text not null,
    -- Accounts of the real persons, also when they act for another.
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'refused')),
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    decided_reason text,
    rows_destroyed bigint,
    primary key (county, id),
    constraint destruction_of_unit foreign key (county, household, unit)
        references household (county, id, unit) on update cascade deferrable initially deferred,
    constraint same_person check (decided_by <> proposed_by),
    constraint retention_not_over check (kept_until <= (proposed_at at time zone 'Asia/Shanghai')::date),
    constraint destruction_decided_whole
        check ((state = 'proposed') = (decided_by is null)
           and (state = 'proposed') = (decided_by_name is null)
           and (state = 'proposed') = (decided_at is null)
           and (state = 'proposed') = (decided_reason is null)
           and (state = 'confirmed') = (rows_destroyed is not null))
);
create unique index already_proposed on destruction (county, household) where state <> 'refused';
create index destruction_by_unit on destruction (unit, proposed_at);

-- Each union sees and writes its own and those below, as everywhere (0012).
do $$
declare
    belonging text;
begin
    foreach belonging in array array['consent', 'disclosure', 'person_request', 'destruction']
    loop
        execute format('alter table %I enable row level security', belonging);
        execute format(
            'create policy within_scope on %I for all to hengwen_scoped using '
            '(unit between current_setting(''hengwen.first'')::bigint '
            'and current_setting(''hengwen.last'')::bigint)', belonging);
        execute format('grant select, insert on %I to hengwen_scoped', belonging);
    end loop;
end $$;
grant update (withdrawn_on, withdrawn_reason, withdrawn_by) on consent to hengwen_scoped;
grant update (outcome, answer, answered_on, answered_by) on person_request to hengwen_scoped;
-- Destruction itself is the program's own: it changes rows of every kind.
grant update (state, decided_by, decided_by_name, decided_at, decided_reason) on destruction
    to hengwen_scoped;
create policy lock_within_scope on household for update to hengwen_scoped
    using (unit between current_setting('hengwen.first')::bigint
                    and current_setting('hengwen.last')::bigint);
grant update (locked_on, locked_by, locked_reason) on household to hengwen_scoped;
