-- The log: one entry for each act, in one chain for each county (src/domain/audit/entry.hpp).
-- Entries are only ever added; the role of the web has no right to do anything else with them.
create table audit_entry (
    chain integer not null,
    seq bigint not null check (seq > 0),
    at timestamptz not null,
    account uuid,
    account_name text not null,
    acting_for text,
    unit bigint not null,
    peer text,
    act text not null,
    kind text,
    record uuid,
    person uuid,
    fields text,
    reason text,
    request_id text,
    -- What it was before and after, sealed.
    detail bytea,
    -- The digest of the hash before and of all columns above, as COPY prints them.
    hash bytea not null,
    primary key (chain, seq)
);
create index audit_entry_by_time on audit_entry (at);
create index audit_entry_by_record on audit_entry (record) where record is not null;
create index audit_entry_by_person on audit_entry (person) where person is not null;
create index audit_entry_by_account on audit_entry (account, at) where account is not null;

-- The last entry of each chain. The lock on this row puts the acts of a county in line, and
-- those of different counties not; the signature says that the program wrote it.
create table audit_chain (
    chain integer primary key,
    seq bigint not null,
    hash bytea not null,
    signature bytea
);
