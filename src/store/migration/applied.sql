-- The migrations that ran, in order.
-- all: Applied
select number
     , name
     , checksum
  from schema_migration
 order by number;
