-- How far one sheet is; in the transaction of the rows themselves.
-- $1 import, $2 position, $3 rows, $4 added, $5 changed, $6 same, $7 bad, $8 warned, $9 reached
update import_sheet
   set rows = $3
     , added = $4
     , changed = $5
     , same = $6
     , bad = $7
     , warned = $8
     , reached = $9
 where import = $1
   and position = $2;
