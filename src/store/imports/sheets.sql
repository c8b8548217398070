-- The sheets of some jobs.
-- $1 imports
-- ImportSheet
select import
     , position
     , sheet
     , kind
     , rows
     , added
     , changed
     , same
     , bad
     , warned
     , reached
     , refusal_why
     , refusal_where
  from import_sheet
 where import = any($1::uuid[])
 order by import, position;
