-- What happens to families (src/domain/dossier/family_change.hpp): the head changes, a household
-- splits, two become one, and a merge is undone. Asked for by one person and answered by another;
-- nothing has changed before the answer, and everything has after it. Household data, kept by county.

insert into step_edge (from_state, step, to_state, by_somebody_fresh, notice_over)
values
    ('active', 'change_head', 'active', false, false),
    ('active', 'give_back', 'active', false, false),
    ('active', 'merge_away', 'exited', false, false),
    ('active', 'merge_in', 'active', false, false),
    ('active', 'split_household', 'active', false, false),
    ('closed', 'undo_merge', 'active', false, false),
    ('closed', 'undo_merge', 'review_due', false, false),
    ('closed', 'undo_merge', 'suspended', false, false),
    ('exited', 'undo_merge', 'active', false, false),
    ('exited', 'undo_merge', 'review_due', false, false),
    ('exited', 'undo_merge', 'suspended', false, false),
    ('review_due', 'change_head', 'review_due', false, false),
    ('review_due', 'give_back', 'review_due', false, false),
    ('review_due', 'merge_away', 'exited', false, false),
    ('review_due', 'merge_in', 'review_due', false, false),
    ('review_due', 'split_household', 'review_due', false, false),
    ('suspended', 'change_head', 'suspended', false, false),
    ('suspended', 'give_back', 'suspended', false, false),
    ('suspended', 'merge_away', 'exited', false, false),
    ('suspended', 'split_household', 'suspended', false, false);

-- A change is beside the household whose page it was asked on, and of a merge that is the one which
-- is kept; "other" is the one that comes in, or that is given back.
create table family_change (
    county integer not null,
    id uuid not null,
    unit bigint not null,
    household uuid not null,
    number text not null,      -- Of the dossier, for whoever may see only the other one.
    other uuid,
    other_unit bigint,
    other_number text,
    kind text not null check (kind in ('head_change', 'split', 'merge', 'unmerge')),
    reason text not null,
    effective_on date not null,
    undoes uuid,               -- Of an un-merge: the merge.
    undone boolean not null default false,  -- Of a merge: it is so no more.
    began uuid,                -- Of a split: the dossier that began by it.
    asked_by uuid not null,    -- Accounts of the real persons, also when they act for another.
    asked_by_name text not null,
    asked_at timestamptz not null,
    outcome text check (outcome in ('agreed', 'refused')),
    answered_by uuid,
    answered_by_name text,
    answered_at timestamptz,
    sealed bytea,              -- Who of the family, and what was said; gone with a destroyed file.
    done text,                 -- Of a merge: which rows it made and what stood before, as JSON.
    primary key (county, id),
    constraint family_change_of_unit foreign key (county, household, unit)
        references household (county, id, unit) on update cascade deferrable initially deferred,
    constraint family_change_of_other foreign key (county, other, other_unit)
        references household (county, id, unit) on update cascade deferrable initially deferred,
    constraint family_change_same_person check (answered_by <> asked_by),
    constraint family_change_of_two
        check ((kind in ('merge', 'unmerge')) = (other is not null)
           and (other is null) = (other_unit is null)
           and (other is null) = (other_number is null)
           and other <> household),
    constraint family_change_answered_whole
        check ((outcome is null) = (answered_by is null)
           and (outcome is null) = (answered_by_name is null)
           and (outcome is null) = (answered_at is null))
);
-- The program holds both households while it looks; this is the last word.
create unique index change_open on family_change (county, household) where outcome is null;
create unique index change_open_for_other on family_change (county, other) where outcome is null;
create index family_change_by_household on family_change (county, household);
create index family_change_by_other on family_change (county, other) where other is not null;
create index family_change_by_began on family_change (county, began) where began is not null;
create index family_change_by_unit on family_change (unit, asked_at);
create index family_change_by_id on family_change (id);

alter table family_change enable row level security;
create policy within_scope on family_change for select to hengwen_scoped
    using (unit between current_setting('hengwen.first')::bigint
                    and current_setting('hengwen.last')::bigint
        or other_unit between current_setting('hengwen.first')::bigint
                          and current_setting('hengwen.last')::bigint);
grant select on family_change to hengwen_scoped;

-- Who came into a household or left it by such a change did so on a day; what was counted before
-- stays as it was.
alter table member
    add column joined_on date,
    add column parted_on date;
-- With the days in the index, forms need not touch the rows.
drop index member_workers;
create index member_workers on member (county, household)
    include (id, person, migrant, unit, joined_on, parted_on) where worker;
-- Who was the head while a judgement held, when it is somebody else by now.
alter table judgement
    add column head uuid,
    add column head_migrant boolean,
    add constraint judgement_head_known check ((head is null) = (head_migrant is null));

-- What is sealed, with family changes. Added to what the view and the function know already, so
-- that nothing that came between is lost.
do $$
begin
    execute 'create or replace view sealed_text as '
         || rtrim(pg_get_viewdef('sealed_text'::regclass), ';')
         || ' union all select ''family_change'', county, id, '''', format(''family_change %s'', id), sealed'
         || ' from family_change where sealed is not null';
    execute replace(pg_get_functiondef('seal_anew'::regproc), 'end case;',
        'when ''family_change'' then
    update family_change set sealed = anew
     where county = of_county and id = of_id and sealed = was;
  end case;');
end $$;
