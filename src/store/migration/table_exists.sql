-- Whether any migration ever ran here.
-- one: bool
select to_regclass('schema_migration') is not null as found;
