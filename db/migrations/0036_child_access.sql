-- Who may look at a secret of a child under 14, for a day, because a supervisor has agreed (PIPL 31;
-- src/domain/personal/child_access.hpp). A row goes with its household when that moves to another
-- union; it names the record by its identity and says nothing of the child.
create table child_access (
    county integer not null,
    id uuid not null,
    unit bigint not null,
    household uuid not null,
    kind text not null,
    record uuid not null,
    field text not null,
    reason text not null,
    -- Accounts of the real persons, also when they act for another.
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'granted', 'refused')),
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    decided_words text,
    primary key (county, id),
    constraint child_access_of_unit foreign key (county, household, unit)
        references household (county, id, unit) on update cascade deferrable initially deferred,
    constraint supervisor_is_asker check (decided_by <> asked_by),
    constraint child_access_decided_whole
        check ((state = 'waiting') = (decided_by is null)
           and (state = 'waiting') = (decided_by_name is null)
           and (state = 'waiting') = (decided_at is null)
           and (state = 'waiting') = (decided_words is null))
);
create unique index access_already_asked on child_access (county, record, field, asked_by)
    where state = 'waiting';
create index child_access_by_unit on child_access (unit, asked_at);

alter table child_access enable row level security;
create policy within_scope on child_access for all to hengwen_scoped
    using (unit between current_setting('hengwen.first')::bigint
                    and current_setting('hengwen.last')::bigint);
grant select, insert on child_access to hengwen_scoped;
grant update (state, decided_by, decided_by_name, decided_at, decided_words) on child_access
    to hengwen_scoped;
