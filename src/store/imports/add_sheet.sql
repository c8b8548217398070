-- A sheet of the workbook; a job that goes on finds its own.
-- $1 import, $2 position, $3 name of the sheet, $4 kind, $5 why it was refused, $6 where
insert into import_sheet (import, unit, position, sheet, kind, refusal_why, refusal_where)
select j.id
     , j.unit
     , $2
     , $3
     , $4
     , $5
     , $6
  from import_job j
 where j.id = $1
    on conflict (import, position) do nothing;
