-- Whether the server has a database of this name.
-- $1 name
-- maybe_one: text
select datname
  from pg_database
 where datname = $1;
