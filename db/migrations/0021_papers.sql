-- Papers of dossiers (src/domain/dossier/paper.hpp): photos, scans and PDFs that people add to an
-- application. What is seen on them stays sealed; here stand their kind and size, and for which
-- item of the evidence list they are.

-- The same picture is kept once in a dossier, however often it was sent. Its name here is a keyed
-- digest, for a plain one would tell who knows a file that it is there.
create table paper_content (
    county integer not null,
    dossier uuid not null,
    content uuid not null,
    unit bigint not null,
    sealed bytea not null,
    thumbnail bytea,       -- Sealed, too; a PDF has none.
    primary key (county, dossier, content),
    constraint paper_content_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred
);
-- Cipher text cannot be made smaller.
alter table paper_content alter column sealed set storage external;
alter table paper_content alter column thumbnail set storage external;

-- Taken away is a mark. What nobody had looked at yet is gone with it: its content is null then.
create table paper (
    county integer not null,
    dossier uuid not null,
    id uuid not null,
    unit bigint not null,
    item text not null,
    kind text not null check (kind in ('jpeg', 'png', 'pdf')),
    bytes integer not null check (bytes > 0),
    content uuid,
    width integer,
    height integer,
    pages integer,
    version integer not null,  -- Of the dossier when it was added.
    account uuid,              -- Nobody's: the worker added it.
    name text not null,
    added_at timestamptz not null,
    taken_away_at timestamptz,
    taken_away_by text,
    primary key (county, dossier, id),
    constraint paper_of_dossier foreign key (county, dossier, unit)
        references dossier (county, id, unit) on update cascade deferrable initially deferred,
    constraint paper_has_content foreign key (county, dossier, content)
        references paper_content (county, dossier, content) deferrable initially deferred,
    constraint paper_shows_something check (content is not null or taken_away_at is not null),
    constraint paper_taken_away_whole check ((taken_away_at is null) = (taken_away_by is null)),
    constraint paper_has_its_measures
        check (case when kind = 'pdf' then pages > 0 and width is null and height is null
                    else pages is null and width > 0 and height > 0 end)
);
create unique index paper_is_there on paper (county, dossier, item, content)
    where taken_away_at is null;
create index paper_by_content on paper (county, dossier, content);

-- Each union sees and writes its own and those below, as everywhere (0012).
do $$
declare
    belonging text;
begin
    foreach belonging in array array['paper', 'paper_content']
    loop
        execute format('alter table %I enable row level security', belonging);
        execute format(
            'create policy within_scope on %I for select to hengwen_scoped using '
            '(unit between current_setting(''hengwen.first'')::bigint '
            'and current_setting(''hengwen.last'')::bigint)', belonging);
        execute format('grant select on %I to hengwen_scoped', belonging);
    end loop;
end $$;
