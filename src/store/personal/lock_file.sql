-- Whoever changes how a file stands, or what depends on that, waits here for the others.
-- $1 household
-- one column: the county, or no row
select county
  from household
 where id = $1
   for update;
