-- Registers that the law on personal information asks for (PIPL 55-57; src/domain/personal): what a
-- way of using data may do to people, weighed before it begins, and what went wrong. Both are kept
-- for at least three years, so nothing deletes a row; they hold no secret of anybody.

create table impact_assessment (
    county integer not null,
    id uuid not null,
    unit bigint not null references unit (id),  -- Whose use of data is weighed.
    occasion text not null
        check (occasion in ('sensitive_data', 'automated_decision', 'entrusting', 'providing',
                            'publishing', 'sending_abroad', 'other')),
    subject text not null,
    necessity text not null,  -- Whether purpose and means are lawful, legitimate and necessary.
    effects text not null,    -- On the rights of people, and what may go wrong.
    measures text not null,   -- Whether they protect, lawfully and in proportion.
    risk text not null check (risk in ('low', 'medium', 'high')),
    renew_on date not null,
    made_on date not null,
    -- Accounts of the real persons, also when they act for another.
    made_by uuid not null,
    made_by_name text not null,
    state text not null default 'waiting' check (state in ('waiting', 'approved', 'refused')),
    decided_on date,
    decided_by uuid,
    decided_by_name text,
    decided_words text,
    primary key (county, id),
    constraint assessor_decides check (decided_by <> made_by),
    constraint renewal_out_of_range check (renew_on > made_on),
    constraint impact_assessment_decided_whole
        check ((state = 'waiting') = (decided_on is null)
           and (state = 'waiting') = (decided_by is null)
           and (state = 'waiting') = (decided_by_name is null)
           and (state = 'waiting') = (decided_words is null))
);
create index impact_assessment_by_unit on impact_assessment (unit, made_on);

create table data_incident (
    county integer not null,
    id uuid not null,
    unit bigint not null references unit (id),  -- Where it happened.
    kind text not null check (kind in ('leaked', 'altered', 'lost')),
    happened_on date,                           -- Null while nobody knows.
    found_on date not null,
    what text not null,
    cause text not null,
    fields text[] not null check (cardinality(fields) > 0),
    harm text not null,
    advice text not null,                       -- What people can do themselves.
    people bigint not null check (people >= 0), -- How many, as far as is known.
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (county, id),
    unique (county, id, unit),
    constraint happened_after_found check (happened_on <= found_on)
);
create index data_incident_by_unit on data_incident (unit, found_on);

-- What was done about it, in the order in which it was done.
create table data_incident_step (
    county integer not null,
    incident uuid not null,
    seq integer not null check (seq > 0),
    unit bigint not null,
    step text not null
        check (step in ('contained', 'authority_told', 'people_told', 'people_need_not_be_told',
                        'closed')),
    words text not null,
    taken_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (county, incident, seq),
    constraint data_incident_step_of_incident foreign key (county, incident, unit)
        references data_incident (county, id, unit)
);
create unique index incident_closed on data_incident_step (county, incident)
    where step = 'closed';

-- Whose data it was. A row goes with its household when that moves to another union.
create table data_incident_household (
    county integer not null,
    household uuid not null,
    incident uuid not null,
    unit bigint not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (county, household, incident),
    constraint data_incident_household_of_unit foreign key (county, household, unit)
        references household (county, id, unit) on update cascade deferrable initially deferred
);
create index data_incident_household_by_unit on data_incident_household (unit);
create index data_incident_household_by_incident on data_incident_household (incident);

do $$
declare
    belonging text;
begin
    foreach belonging in array array['impact_assessment', 'data_incident', 'data_incident_step',
                                     'data_incident_household']
    loop
        execute format('alter table %I enable row level security', belonging);
        execute format(
            'create policy within_scope on %I for all to hengwen_scoped using '
            '(unit between current_setting(''hengwen.first'')::bigint '
            'and current_setting(''hengwen.last'')::bigint)', belonging);
        execute format('grant select, insert on %I to hengwen_scoped', belonging);
    end loop;
end $$;
grant update (state, decided_on, decided_by, decided_by_name, decided_words) on impact_assessment
    to hengwen_scoped;
