-- The keys with which the program encrypts what is secret of people, each wrapped by the
-- master key, which lies in a file outside the database (docs/OPERATING.md). Of the whole
-- country; reached by the program's own role only.

create table data_key (
    number     integer     primary key check (number > 0),  -- Stands before all it sealed.
    suite      text        not null check (suite in ('international', 'sm')),
    purpose    text        not null check (purpose in ('seal', 'index', 'sign')),
    wrapped    bytea       not null,
    public_key text,                                        -- Of a key that signs.
    created_at timestamptz not null default now(),
    -- No record is sealed with it any more. It stays for the log and for copies of old days.
    retired_at timestamptz,
    constraint data_key_signs_with_its_public_key check ((public_key is null) = (purpose <> 'sign'))
);
