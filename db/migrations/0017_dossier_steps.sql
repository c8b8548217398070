-- The life of a dossier (src/domain/dossier/steps.hpp): which steps there are, where each dossier
-- stands, and every step that led there. Household data, kept by county.

-- The edges of the table, with the two demands that are held here as well. What is not among them
-- cannot be written, whoever writes.
create table step_edge (
    from_state text not null,
    step text not null,
    to_state text not null,
    by_somebody_fresh boolean not null,  -- Who has not acted in this round.
    notice_over boolean not null,
    primary key (from_state, step, to_state)
);
insert into step_edge (from_state, step, to_state, by_somebody_fresh, notice_over)
values
    ('active', 'begin_yearly_review', 'review_due', false, false),
    ('active', 'hand_over', 'active', false, false),
    ('active', 'judge_anew', 'active', false, false),
    ('active', 'propose_exit', 'exit_proposed', false, false),
    ('active', 'request_exit', 'exit_proposed', false, false),
    ('active', 'suspend_help', 'suspended', false, false),
    ('appealed', 'allow_appeal', 'submitted', true, false),
    ('appealed', 'dismiss_appeal', 'rejected', true, false),
    ('appealed', 'withdraw', 'withdrawn', false, false),
    ('approval', 'approve', 'active', true, true),
    ('approval', 'object', 'approval', false, false),
    ('approval', 'reject', 'rejected', false, false),
    ('approval', 'return_file', 'returned', false, false),
    ('approval', 'settle_objection', 'approval', false, false),
    ('archived', 'destroy', 'destroyed', true, false),
    ('archived', 'propose_destruction', 'archived', false, false),
    ('archived', 'refuse_destruction', 'archived', true, false),
    ('asset_check', 'object', 'asset_check', false, false),
    ('asset_check', 'open_notice', 'notice', false, false),
    ('asset_check', 'record_asset_answer', 'asset_check', false, false),
    ('asset_check', 'record_asset_answer', 'centre_review', false, false),
    ('asset_check', 'reject', 'rejected', false, false),
    ('asset_check', 'settle_objection', 'asset_check', false, false),
    ('centre_review', 'ask_asset_check', 'asset_check', false, false),
    ('centre_review', 'object', 'centre_review', false, false),
    ('centre_review', 'propose_approval', 'approval', false, false),
    ('centre_review', 'reject', 'rejected', false, false),
    ('centre_review', 'return_file', 'returned', false, false),
    ('centre_review', 'settle_objection', 'centre_review', false, false),
    ('closed', 'archive', 'archived', false, false),
    ('closed', 'reopen', 'reopened', false, false),
    ('draft', 'submit', 'submitted', false, false),
    ('draft', 'withdraw', 'withdrawn', false, false),
    ('exit_notice', 'approve_exit', 'exited', true, true),
    ('exit_notice', 'object', 'objection', false, false),
    ('exit_proposed', 'drop_exit', 'active', false, false),
    ('exit_proposed', 'exit_without_notice', 'exited', true, false),
    ('exit_proposed', 'open_exit_notice', 'exit_notice', false, false),
    ('exited', 'begin_follow_up', 'follow_up', false, false),
    ('exited', 'close', 'closed', false, false),
    ('follow_up', 'close', 'closed', false, false),
    ('follow_up', 'reopen', 'reopened', false, false),
    ('none', 'ask_temporary', 'temporary_review', false, false),
    ('none', 'begin', 'draft', false, false),
    ('notice', 'end_notice', 'upper_review', false, true),
    ('notice', 'object', 'objection', false, false),
    ('objection', 'approve_exit', 'exited', true, true),
    ('objection', 'keep_in_file', 'active', false, false),
    ('objection', 'object', 'objection', false, false),
    ('objection', 'reject', 'rejected', false, false),
    ('objection', 'repeat_notice', 'notice', false, false),
    ('objection', 'resume_notice', 'notice', false, false),
    ('objection', 'resume_review', 'upper_review', false, true),
    ('objection', 'settle_objection', 'objection', false, false),
    ('rejected', 'appeal', 'appealed', false, false),
    ('rejected', 'apply_again', 'draft', false, false),
    ('reopened', 'submit', 'submitted', false, false),
    ('returned', 'lapse', 'withdrawn', false, false),
    ('returned', 'submit', 'submitted', false, false),
    ('returned', 'withdraw', 'withdrawn', false, false),
    ('review_due', 'confirm_yearly_review', 'active', true, false),
    ('review_due', 'propose_exit', 'exit_proposed', false, false),
    ('review_due', 'report_yearly_review', 'review_due', false, false),
    ('review_due', 'request_exit', 'exit_proposed', false, false),
    ('submitted', 'begin_unit_check', 'unit_check', false, false),
    ('submitted', 'withdraw', 'withdrawn', false, false),
    ('suspended', 'propose_exit', 'exit_proposed', false, false),
    ('suspended', 'request_exit', 'exit_proposed', false, false),
    ('suspended', 'resume_help', 'active', false, false),
    ('temporary', 'cancel_temporary', 'closed', false, false),
    ('temporary', 'convert_temporary', 'draft', false, false),
    ('temporary_review', 'cancel_temporary', 'closed', false, false),
    ('temporary_review', 'grant_temporary', 'temporary', true, false),
    ('unit_check', 'reject', 'rejected', false, false),
    ('unit_check', 'report_visit', 'unit_review', false, false),
    ('unit_check', 'return_file', 'returned', false, false),
    ('unit_review', 'ask_asset_check', 'asset_check', false, false),
    ('unit_review', 'open_notice', 'notice', false, false),
    ('unit_review', 'reject', 'rejected', false, false),
    ('unit_review', 'return_file', 'returned', false, false),
    ('upper_review', 'object', 'upper_review', false, false),
    ('upper_review', 'pass_upper_review', 'centre_review', false, false),
    ('upper_review', 'reject', 'rejected', false, false),
    ('upper_review', 'return_file', 'returned', false, false),
    ('upper_review', 'settle_objection', 'upper_review', false, false),
    ('withdrawn', 'apply_again', 'draft', false, false);

-- One dossier from its application to its end. Without a household until that is approved; a
-- household that was imported has none before its first step.
create table dossier (
    county integer not null,
    id uuid not null,
    unit bigint not null,
    state text not null,
    version integer not null,  -- The number of its last step.
    round integer not null,
    since date not null,       -- When it came to its state.
    step_order text not null check (step_order in ('notice_first', 'check_first')),
    means text not null check (means in ('own', 'officer', 'imported')),
    household uuid,
    name text not null default '',
    person uuid,               -- Blind index of the applicant, once the number is known.
    category text,             -- As decided so far.
    standard_level text,
    sealed bytea,              -- The application as it was typed.
    resume uuid,               -- Blind index of the code by which the worker comes back.
    notice_until date,
    until date,
    leaving text,
    left_on date,
    asset_check_done boolean not null default false,
    half_done boolean not null default false,
    primary key (county, id),
    unique (county, id, unit),
    constraint dossier_of_household foreign key (county, household, unit)
        references household (county, id, unit) on update cascade deferrable initially deferred
);
create index dossier_by_id on dossier (id);
create index dossier_by_unit on dossier (unit);
create unique index one_dossier_for_a_household on dossier (county, household);
create index dossier_by_resume on dossier (resume) where resume is not null;
-- Nobody has two applications under way.
create unique index applied_already on dossier (county, person)
    where state in ('submitted', 'unit_check', 'unit_review', 'asset_check', 'notice', 'objection',
                    'upper_review', 'centre_review', 'approval', 'appealed');
create index dossier_by_person on dossier (person) where person is not null;
-- Work lists: what waits is a small part of all.
create index dossier_waiting on dossier (state, unit, until, since, id)
    where state not in ('active', 'temporary', 'withdrawn', 'closed', 'archived', 'destroyed');
create index dossier_in_file on dossier (until, unit) where state in ('active', 'temporary');

-- Every step that was ever taken, in order. The first of two people who write the same number
-- wins; a step begins where the one before has ended, and only by an edge of the table.
create table dossier_step (
    county integer not null,
    dossier uuid not null,
    seq integer not null check (seq > 0),
    before integer generated always as (nullif(seq - 1, 0)) stored,
    unit bigint not null,
    round integer not null,
    from_state text not null,
    step text not null,
    to_state text not null,
    at timestamptz not null,
    on_day date not null,
    capacity text not null,    -- The role, or which outsider.
    account uuid,              -- The real person.
    name text not null,
    acting_for text,
    by_unit bigint,            -- Of the account, or of whom it acts for.
    second uuid,
    second_name text,
    leaving text,
    sealed bytea,              -- Reasons, which may tell of an illness.
    primary key (county, dossier, seq),
    unique (county, dossier, seq, to_state),
    constraint step_is_an_edge foreign key (from_state, step, to_state) references step_edge,
    constraint step_follows_the_last foreign key (county, dossier, before, from_state)
        references dossier_step (county, dossier, seq, to_state),
    constraint step_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred,
    -- An imported household is in the file, or has left it, without steps.
    constraint step_begins_somewhere
        check (seq > 1 or from_state in ('none', 'active', 'exited')),
    constraint same_person_twice check (second <> account)
);
alter table dossier add constraint dossier_stands_where_its_last_step_led
    foreign key (county, id, version, state)
    references dossier_step (county, dossier, seq, to_state) deferrable initially deferred;

-- Who has had which part in a round (domain/dossier/may_step.hpp).
create table dossier_hand (
    county integer not null,
    dossier uuid not null,
    round integer not null,
    account uuid not null,
    part text not null check (part in ('acted', 'visited')),
    unit bigint not null,
    primary key (county, dossier, round, account, part),
    constraint hand_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred
);

-- Who spoke against a case, and how that was settled. Without an account it was somebody of the
-- public, with or without a name.
create table objection (
    county integer not null,
    dossier uuid not null,
    id uuid not null,
    unit bigint not null,
    filed_at timestamptz not null,
    account uuid,
    name text not null,        -- Of the officer; empty otherwise.
    code uuid,                 -- Blind index of the code by which the public asks for the outcome.
    sealed bytea not null,     -- The words, and who can be reached how.
    settled_at timestamptz,
    settled_by uuid,
    settled_by_name text,
    upheld boolean,
    outcome bytea,             -- Sealed.
    primary key (county, dossier, id),
    constraint objection_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred,
    constraint filer_may_not_settle check (settled_by <> account),
    constraint objection_settled_whole
        check ((settled_at is null) = (settled_by is null)
           and (settled_at is null) = (settled_by_name is null)
           and (settled_at is null) = (upheld is null)
           and (settled_at is null) = (outcome is null))
);
create index objection_by_code on objection (code) where code is not null;

-- A notice as it was published, byte for byte, with its digest; its code is public. It stands
-- until its last day, or until it is taken down.
create table public_notice (
    county integer not null,
    dossier uuid not null,
    id uuid not null,
    unit bigint not null,
    kind text not null check (kind in ('entry', 'exit')),
    code text not null,
    posted_on date not null,
    until date not null check (until > posted_on),
    reckoning text not null,
    phone text not null,
    body text not null,
    hash bytea not null,
    taken_down_on date,
    primary key (county, dossier, id),
    constraint notice_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred
);
create index public_notice_by_code on public_notice (code);
create index public_notice_by_unit on public_notice (unit, until);

-- What was signed with an application (consents of a household in the file are in "consent").
create table application_consent (
    county integer not null,
    dossier uuid not null,
    kind text not null,
    version text not null,
    text_hash bytea not null,
    signer text not null,
    means text not null,
    given_on date not null,
    recorded_by text not null,
    unit bigint not null,
    primary key (county, dossier, kind, version, signer),
    constraint application_consent_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred
);

-- Held here as well as in the program: who has acted in a round may not decide it, nothing is
-- decided while a notice stands, and an open objection holds everything.
create function hold_dossier_step() returns trigger language plpgsql as $$
declare
    edge step_edge;
begin
    select * into edge from step_edge
     where from_state = new.from_state and step = new.step and to_state = new.to_state;
    if edge.by_somebody_fresh and exists (
        select from dossier_hand h
         where h.county = new.county and h.dossier = new.dossier and h.round = new.round
           and h.account = new.account) then
        raise exception using errcode = '23514', constraint = 'acted_before',
              message = 'has acted in this round';
    end if;
    if edge.notice_over and not coalesce((
        select d.notice_until < new.on_day
          from dossier d
         where d.county = new.county and d.id = new.dossier), false) then
        raise exception using errcode = '23514', constraint = 'notice_not_over',
              message = 'the notice is not over';
    end if;
    if new.step not in ('object', 'settle_objection') and exists (
        select from objection o
         where o.county = new.county and o.dossier = new.dossier and o.settled_at is null) then
        raise exception using errcode = '23514', constraint = 'objection_open',
              message = 'an objection is open';
    end if;
    return new;
end $$;
create trigger hold before insert on dossier_step
    for each row execute function hold_dossier_step();

-- Each union sees and writes its own and those below, as everywhere (0012).
do $$
declare
    belonging text;
begin
    foreach belonging in array array['dossier', 'dossier_step', 'dossier_hand', 'objection',
                                     'public_notice', 'application_consent']
    loop
        execute format('alter table %I enable row level security', belonging);
        execute format(
            'create policy within_scope on %I for select to hengwen_scoped using '
            '(unit between current_setting(''hengwen.first'')::bigint '
            'and current_setting(''hengwen.last'')::bigint)', belonging);
        execute format('grant select on %I to hengwen_scoped', belonging);
    end loop;
end $$;
