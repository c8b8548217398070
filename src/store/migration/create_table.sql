-- Where the migrations write down that they ran. Made before the first of them.
create table if not exists schema_migration (
  number     integer     primary key check (number > 0),
  name       text        not null unique,
  checksum   text        not null,
  applied_at timestamptz not null default now()
);
