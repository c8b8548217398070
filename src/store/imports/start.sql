-- Writes a new job down before its first row is read.
-- $1 id, $2 name of the file, $3 place of the scope, $4 account, $5 dry run, $6 kept
-- $7 bytes of the file
insert into import_job (id, name, unit, account, dry_run, state, kept, bytes_total)
values ($1, $2, $3, $4, $5, 'running', $6, $7);
