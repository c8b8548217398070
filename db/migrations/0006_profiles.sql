-- Who fills in a form, as its head says it.
alter table account
    add column full_name text not null default '',
    add column phone text not null default '';
