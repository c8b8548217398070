-- Row security: whatever a person asks for is asked under a role that owns no table and sees only
-- rows of the person's part of the tree (src/store/database.hpp sets it for each transaction).
-- Each policy compares the row's own columns with the setting; where it is not set, nothing
-- answers at all. Tables that are not named here are the program's own: signing in, keys, who is
-- filed where.
do $$
begin
    if not exists (select from pg_roles where rolname = 'hengwen_scoped') then
        create role hengwen_scoped nologin;
    end if;
exception when duplicate_object or unique_violation then
    null;  -- Another database of the same server was quicker.
end $$;
grant hengwen_scoped to current_user;
grant usage on schema public to hengwen_scoped;

-- A unit's subtree ends where the zeros of its place do (src/domain/org/unit.hpp).
alter table unit add column last bigint not null generated always as (
    case when id = 0                          then 999999999999999999
         when id % 10000000000000000 = 0      then id + 9999999999999999
         when id % 100000000000000 = 0        then id + 99999999999999
         when id % 1000000000000 = 0          then id + 999999999999
         when id % 1000000000 = 0             then id + 999999999
         when id % 100000 = 0                 then id + 99999
         when id % 100 = 0                    then id + 99
         else id end) stored;

-- Everything that belongs to a union is seen from it and from above.
do $$
declare
    belonging text;
begin
    for belonging in
        select c.relname
          from pg_class c
          join pg_attribute a on a.attrelid = c.oid
         where c.relnamespace = 'public'::regnamespace
           and c.relkind = 'r'
           and a.attname = 'unit'
           and not a.attisdropped
           and c.relname not in ('account', 'campaign')
    loop
        execute format('alter table %I enable row level security', belonging);
        execute format(
            'create policy within_scope on %I for select to hengwen_scoped using '
            '(unit between current_setting(''hengwen.first'')::bigint '
            'and current_setting(''hengwen.last'')::bigint)', belonging);
        execute format('grant select on %I to hengwen_scoped', belonging);
    end loop;
end $$;

-- What a person changes directly; records come in by import, which the program itself writes.
create policy write_within_scope on typed_item for all to hengwen_scoped
    using (unit between current_setting('hengwen.first')::bigint
                    and current_setting('hengwen.last')::bigint);
grant insert, update on typed_item to hengwen_scoped;

-- Unions: those of the own part, and the way up to the nation.
alter table unit enable row level security;
create policy within_scope_or_above on unit for select to hengwen_scoped
    using (id between current_setting('hengwen.first')::bigint
                  and current_setting('hengwen.last')::bigint
           or (id <= current_setting('hengwen.first')::bigint
               and last >= current_setting('hengwen.first')::bigint));
grant select on unit to hengwen_scoped;

-- Campaigns of all levels are known to the whole country: those below take part in them.
alter table campaign enable row level security;
create policy known_to_all on campaign for select to hengwen_scoped using (true);
grant select on campaign to hengwen_scoped;

-- Forms count a household once, also when it is visited by another union than its own: which
-- household a person belongs to is told of everybody, but neither where nor who that is.
alter table filed_person enable row level security;
create policy belongs_together on filed_person for select to hengwen_scoped using (true);
grant select (person, household) on filed_person to hengwen_scoped;

-- What the program remembers about itself ("demo").
grant select on setting to hengwen_scoped;

-- The log takes entries about any union, shows those of the own part, and changes none.
create policy take_entries on audit_entry for insert to hengwen_scoped with check (true);
grant insert on audit_entry to hengwen_scoped;
grant select, insert, update on audit_chain to hengwen_scoped;

-- The ends of the chains of the own part.
alter table audit_chain enable row level security;
create policy within_scope on audit_chain for all to hengwen_scoped
    using (chain between current_setting('hengwen.first')::bigint / 1000000000000
                     and current_setting('hengwen.last')::bigint / 1000000000000);
