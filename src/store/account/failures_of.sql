-- Wrong passwords in a row for one typed name, locked until the next is counted.
-- $1 hash of the name
-- maybe_one: Failures
select failures
     , last_at
  from sign_in_failure
 where name_hash = $1
   for update;
