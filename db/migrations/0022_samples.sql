-- The year of a union (src/domain/review): lists of what is due, and samples of the files that the
-- union above looks into. Household data, kept by county.

-- What is due is read in the order of union and day, from the index alone.
create index judgement_in_file on judgement (unit, valid_from, household)
    include (county, id) where valid_until is null;
create index judgement_out_of_file on judgement (unit, valid_until, household)
    include (county, left_reason) where left_reason is not null;

-- Whoever knows the seed and the numbers of the files of that day draws the same sample again:
-- files stand in the order of sha256(seed || number), and the first ones are taken.
create table sample (
    county integer not null,
    id uuid not null,
    unit bigint not null references unit (id),  -- Whose files were drawn from …
    unit_code text not null,
    unit_name text not null,
    by_unit bigint not null,                    -- … by a union above it.
    kind text not null check (kind in ('in_file', 'came', 'left')),
    share integer not null check (share between 1 and 100),
    seed text not null check (length(seed) between 1 and 64),
    population bigint not null check (population > 0),
    drawn bigint not null check (drawn between 1 and population),
    checked bigint not null default 0 check (checked between 0 and drawn),
    drawn_on date not null,
    drawn_by text not null,
    drawn_at timestamptz not null,
    primary key (county, id),
    unique (county, id, unit),
    constraint own_files_drawn check (by_unit <> unit)
);
create index sample_by_id on sample (id);
create index sample_by_unit on sample (unit, drawn_on);

create table sample_row (
    county integer not null,
    sample uuid not null,
    unit bigint not null,       -- That of the sample.
    place bigint not null check (place > 0),
    household uuid not null,
    household_county integer not null,
    household_unit bigint not null,
    number text not null,
    hash text not null,         -- By which it came to its place, as anybody reckons it again.
    finding text check (finding in ('in_order', 'to_correct', 'not_entitled', 'nobody_met')),
    sealed bytea,               -- In words, which may tell of an illness.
    checked_on date,
    checked_by text,
    primary key (county, sample, place),
    unique (county, sample, household),
    constraint sample_row_of_sample foreign key (county, sample, unit)
        references sample (county, id, unit),
    constraint sample_row_checked_whole
        check ((finding is null) = (checked_on is null) and (finding is null) = (checked_by is null)
           and (finding is not null or sealed is null))
);

do $$
declare
    belonging text;
begin
    foreach belonging in array array['sample', 'sample_row']
    loop
        execute format('alter table %I enable row level security', belonging);
        execute format(
            'create policy within_scope on %I for all to hengwen_scoped using '
            '(unit between current_setting(''hengwen.first'')::bigint '
            'and current_setting(''hengwen.last'')::bigint)', belonging);
        execute format('grant select, insert on %I to hengwen_scoped', belonging);
    end loop;
end $$;
grant update (checked) on sample to hengwen_scoped;
grant update (finding, sealed, checked_on, checked_by) on sample_row to hengwen_scoped;
