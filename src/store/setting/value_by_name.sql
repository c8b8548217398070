-- $1 name
-- maybe_one: text
select value
  from setting
 where name = $1;
