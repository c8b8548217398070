-- The work of loading workbooks: what was given in, how far it is, and what was found.
--
-- A job and its findings are written in the same transactions as the records, so that a
-- program killed half-way finds exactly where it was. They belong to the whole country and
-- carry no county.

create table import_job (
    id uuid primary key,
    name text not null,                    -- Of the file, as the person knows it.
    unit bigint not null references unit (id),  -- Only rows of this subtree may come in.
    account text,                          -- Who gave it in; none on the command line.
    dry_run boolean not null,
    state text not null,
    kept boolean not null,                 -- The file lies in the data folder until it is done.
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    bytes_read bigint not null default 0,
    bytes_total bigint not null default 0,
    refusal_why text,
    refusal_where text,
    constraint import_job_state_known
        check (state in ('running', 'done', 'cancelled', 'refused', 'failed'))
);
create index import_job_by_unit on import_job (unit, started_at);

-- One sheet of the workbook, in the order in which sheets are loaded.
create table import_sheet (
    import uuid not null references import_job (id) on delete cascade,
    position integer not null,
    sheet text not null,
    kind text,                             -- None: nobody knows what this sheet is.
    rows bigint not null default 0,
    added bigint not null default 0,
    changed bigint not null default 0,
    same bigint not null default 0,
    bad bigint not null default 0,
    warned bigint not null default 0,
    reached integer not null default 0,    -- The last row that is done.
    refusal_why text,                      -- The sheet as a whole was not taken.
    refusal_where text,
    primary key (import, position)
);

-- What is wrong, or odd, with one cell.
create table import_finding (
    import uuid not null references import_job (id) on delete cascade,
    position integer not null,
    row integer not null,
    n integer not null,
    "column" integer,                      -- 0 is A; none when it is the row as a whole.
    heading text,
    why text not null,
    weight text not null,
    detail text not null,
    primary key (import, position, row, n)
);

-- The last dossier number given out in a county: 420106-000147.
create table household_number (
    county integer primary key,
    last bigint not null
);

-- How workbooks name what others refer to.
create index employer_by_credit_code on employer (credit_code);
create index centre_by_number on centre (number);
create index rights_case_by_number on rights_case (number);
create index trip_by_number on trip (number);
create index unit_by_name on unit (name);

-- Judgements that wait to be reckoned.
create index judgement_to_reckon on judgement (county, household)
    where counted is null and valid_until is null;
