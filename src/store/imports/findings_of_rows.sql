-- Findings of one sheet between two rows.
-- $1 import, $2 position, $3 first row, $4 last row
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
   and f.position = $2
   and f.row between $3 and $4
 order by f.row, f.n;
