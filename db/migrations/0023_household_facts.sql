-- What the rules know of each household, as its latest judgement was reckoned
-- (src/domain/policy/condition.hpp), so that a change of policy can be weighed over a province at
-- once. Whether somebody is disabled is sealed. Household data, kept by county.
create table household_facts (
    county integer not null,
    household uuid not null,
    unit bigint not null,
    as_of date not null,             -- The first day of that judgement.
    income_known boolean not null,
    counted bigint not null,
    income numeric(14,2) not null,
    rigid numeric(14,2) not null,
    cause_spending numeric(14,2) not null,
    mishap_spending numeric(14,2) not null,
    savings numeric(14,2) not null,
    causes text not null,            -- With commas, the main one first.
    single_parent boolean not null,
    migrant boolean not null,
    government_relief boolean not null,
    still_in_hardship boolean not null,
    months_below bigint not null,
    sealed bytea not null,
    primary key (county, household),
    constraint household_facts_of_unit foreign key (county, household, unit)
        references household (county, id, unit) on update cascade deferrable initially deferred
);
create index household_facts_by_unit on household_facts (unit);

alter table household_facts enable row level security;
create policy within_scope on household_facts for select to hengwen_scoped
    using (unit between current_setting('hengwen.first')::bigint
                    and current_setting('hengwen.last')::bigint);
grant select on household_facts to hengwen_scoped;

-- Households from before get theirs when they are reckoned next.
insert into household_to_reckon (county, household, unit)
select j.county, j.household, j.unit
  from judgement j
 where j.valid_until is null
    on conflict do nothing;
