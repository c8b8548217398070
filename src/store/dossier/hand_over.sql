-- A household is kept by another union of its county from now on, with what was printed of it.
-- $1 county  $2 household  $3 unit
with of_sheet as (
update printed_sheet s
   set unit = $3
 where s.county = $1
   and s.dossier in (select d.id from dossier d where d.county = $1 and d.household = $2)
)
update household
   set unit = $3
 where county = $1
   and id = $2;
