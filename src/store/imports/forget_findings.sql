-- A sheet is read once more from its first row.
-- $1 import, $2 position
delete from import_finding
 where import = $1
   and position = $2;
