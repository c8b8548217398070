-- Sheets that were printed, the newest first: of a dossier, or one by its identity or number. One
-- is superseded when the dossier went on, or when the same was printed again since.
-- $1 dossier, or null  $2 identity, or null  $3 number, or null
-- all: SheetRow
select s.county
     , s.id
     , s.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , s.dossier
     , s.step
     , s.kind
     , s.layout
     , s.number
     , s.whole
     , s.hash
     , s.printed_at
     , s.account
     , s.printed_by
     , s.sealed
     , not exists (select
                     from printed_sheet l
                    where l.county = s.county
                      and l.dossier = s.dossier
                      and l.kind = s.kind
                      and (l.printed_at, l.id) > (s.printed_at, s.id))
       and not exists (select
                         from dossier d
                        where d.county = s.county
                          and d.id = s.dossier
                          and d.version <> s.step) as current
  from printed_sheet s
  join unit u on u.id = s.unit
 where s.dossier = $1
    or s.id = $2
    or s.number = $3
 order by s.printed_at desc, s.id desc;
