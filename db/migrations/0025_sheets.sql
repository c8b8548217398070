-- What was printed of a dossier (src/domain/dossier/printed_sheet.hpp): by its number, which is
-- public with the beginning of its digest, the sheet as it was printed, sealed. Nothing changes a
-- row; when the household is destroyed, what was printed goes, and that it was printed stays.
create table printed_sheet (
    county integer not null,
    id uuid not null,
    unit bigint not null,
    dossier uuid not null,     -- Or the household, before its first step.
    step integer not null,     -- The last one then.
    kind text not null,
    layout text not null,
    number text not null,
    whole boolean not null,
    hash bytea not null check (length(hash) = 32),
    printed_at timestamptz not null,
    account uuid not null,
    printed_by text not null,
    sealed bytea,
    primary key (county, id)
);
create index printed_sheet_by_number on printed_sheet (number);
create index printed_sheet_by_dossier on printed_sheet (dossier, printed_at);
create index printed_sheet_by_account on printed_sheet (account, printed_at) where whole;

alter table printed_sheet enable row level security;
create policy within_scope on printed_sheet for select to hengwen_scoped
    using (unit between current_setting('hengwen.first')::bigint
                    and current_setting('hengwen.last')::bigint);
create policy print_within_scope on printed_sheet for insert to hengwen_scoped
    with check (unit between current_setting('hengwen.first')::bigint
                         and current_setting('hengwen.last')::bigint);
grant select, insert on printed_sheet to hengwen_scoped;
