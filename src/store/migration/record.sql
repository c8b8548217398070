-- One migration has run.
-- $1 number  $2 name  $3 checksum (SHA-256 of the file, in hexadecimal)
insert into schema_migration (number, name, checksum)
values ($1, $2, $3);
