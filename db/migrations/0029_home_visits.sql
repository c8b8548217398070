-- Home visits as officers write them down (src/domain/review/home_visit.hpp): what was found, each
-- correction a version of its own. That there was a visit is a row of household_visit as any other,
-- which forms count. Household data, kept by county.
create table visit_report (
    county integer not null,
    visit uuid not null,
    version integer not null check (version > 0),
    unit bigint not null,       -- The union that went, as the visit says.
    household uuid not null,
    account uuid not null,      -- Who wrote this version.
    name text not null,
    recorded_at timestamptz not null,
    sealed bytea not null,      -- What was found may tell of an illness.
    primary key (county, visit, version),
    foreign key (county, visit) references household_visit (county, id),
    foreign key (county, household) references household (county, id)
);
create index visit_report_by_household on visit_report (county, household);

alter table visit_report enable row level security;
create policy within_scope on visit_report for select to hengwen_scoped
    using (unit between current_setting('hengwen.first')::bigint
                    and current_setting('hengwen.last')::bigint);
grant select on visit_report to hengwen_scoped;

-- A household is visited and helped by other unions as well, whose rows its own union does not see.
-- On which days that was is known to whoever sees the household, and neither who came nor what was
-- found or paid: views run as their owner, whom no row security narrows, and look at the place of
-- the household instead.
create function in_scope(place bigint) returns boolean
    language sql stable
    as $$
select current_user <> 'hengwen_scoped'
    or place between nullif(current_setting('hengwen.first', true), '')::bigint
                 and nullif(current_setting('hengwen.last', true), '')::bigint
$$;
create view household_visited (county, household, visited_on) as
select v.county, v.household, v.visited_on
  from household_visit v
  join household h on h.county = v.county and h.id = v.household
 where in_scope(h.unit);
create view household_helped (county, household, paid_on) as
select p.county, p.household, p.paid_on
  from payment p
  join household h on h.county = p.county and h.id = p.household
 where p.state = 'paid'
   and in_scope(h.unit);
grant select on household_visited, household_helped to hengwen_scoped;

-- What is sealed, with the reports of visits. Added to what the view and the function know already,
-- so that nothing that came between is lost.
do $$
begin
    execute 'create or replace view sealed_text as '
         || rtrim(pg_get_viewdef('sealed_text'::regclass), ';')
         || ' union all select ''visit_report'', county, visit, version::text,'
         || ' format(''visit_report %s %s %s'', county, visit, version), sealed from visit_report';
    execute replace(pg_get_functiondef('seal_anew'::regproc), 'end case;',
        'when ''visit_report'' then
    update visit_report set sealed = anew
     where county = of_county and visit = of_id and version = of_part::integer and sealed = was;
  end case;');
end $$;
