-- The day of an application, and who is applying.

-- The twelve months that are reckoned end with the day on which an application was first handed in,
-- however long its way is. A judgement that came of an application remembers that day.
alter table dossier add column applied_on date;
update dossier d
   set applied_on = (select min(s.on_day)
                       from dossier_step s
                      where s.county = d.county and s.dossier = d.id and s.round = d.round
                        and s.step = 'submit')
 where d.state not in ('draft', 'reopened', 'withdrawn');
alter table judgement add column applied_on date;

-- Everybody who is named in an application under way, head or member: nobody is in two, in the whole
-- country. By blind index; the rows go when the application ends.
create table applicant (
    person uuid primary key,
    county integer not null,
    dossier uuid not null,
    unit bigint not null
);
create index applicant_by_dossier on applicant (county, dossier);
-- Of those under way already only the heads can be told here.
insert into applicant (person, county, dossier, unit)
select person, county, id, unit
  from dossier
 where person is not null
   and state in ('submitted', 'unit_check', 'unit_review', 'asset_check', 'notice', 'objection',
                 'upper_review', 'centre_review', 'approval', 'appealed')
    on conflict do nothing;

-- That somebody of an application was met in one of another union, a row on either side: each union
-- sees that there is a clash and with which union, and nothing of the other file.
create table application_clash (
    county integer not null,
    dossier uuid not null,
    unit bigint not null,
    with_unit text not null,   -- Code and name of the other union, as it was called that day.
    with_name text not null,
    met_on date not null,
    primary key (county, dossier, with_unit),
    constraint application_clash_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred
);

alter table application_clash enable row level security;
create policy within_scope on application_clash for select to hengwen_scoped
    using (unit between current_setting('hengwen.first')::bigint
                    and current_setting('hengwen.last')::bigint);
grant select on application_clash to hengwen_scoped;
