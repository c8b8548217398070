-- Findings of one job after a place, in the order of the workbook.
-- $1 import, $2 position, $3 row, $4 n of the last one seen, $5 how many at most
-- ImportFinding
select f.position
     , s.sheet
     , f.row
     , f.n
     , f."column"
     , f.heading
     , f.why
     , f.weight
     , f.detail
  from import_finding f
  join import_sheet s on s.import = f.import and s.position = f.position
 where f.import = $1
   and (f.position, f.row, f.n) > ($2, $3, $4)
 order by f.position, f.row, f.n
 limit $5;
