-- The platform: who may sign in, who is signed in, and what the program remembers
-- about itself. These tables are of the whole country and carry no county.

create table account (
  id                   uuid        primary key,
  name                 text        not null,
  -- Argon2id in libsodium's text form; it carries its own salt and cost.
  password_hash        text        not null,
  role                 text        not null,
  -- The place of the unit whose subtree the account may see (unit.id).
  unit                 bigint      not null,
  must_change_password boolean     not null default false,
  created_at           timestamptz not null default now(),
  closed_at            timestamptz,
  constraint account_name_taken unique (name),
  constraint account_name_usable check (name = btrim(name) and char_length(name) between 1 and 64),
  constraint account_role_known check (role in ('administrator', 'officer', 'viewer'))
);

-- The browser holds the token, the database only its hash.
create table session (
  token_hash bytea       primary key,
  account    uuid        not null references account (id),
  created_at timestamptz not null default now(),
  seen_at    timestamptz not null default now(),
  expires_at timestamptz not null
);

create index session_account on session (account);
create index session_expires_at on session (expires_at);

-- Wrong passwords in a row, by the hash of the name that was typed: also for names that do not
-- exist, so that an answer never tells which do.
create table sign_in_failure (
  name_hash bytea       primary key,
  failures  integer     not null check (failures > 0),
  last_at   timestamptz not null default now()
);

-- What the program remembers about itself: ("demo", "true").
create table setting (
  name  text primary key,
  value text not null
);
