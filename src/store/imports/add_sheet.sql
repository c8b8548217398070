-- A sheet of the workbook; a job that goes on finds its own.
-- $1 import, $2 position, $3 name of the sheet, $4 kind, $5 why it was refused, $6 where
insert into import_sheet (import, position, sheet, kind, refusal_why, refusal_where)
values ($1, $2, $3, $4, $5, $6)
    on conflict (import, position) do nothing;
