-- The next version of what was answered of one person; which one it is.
-- $1 county  $2 list  $3 line  $4 the version so far  $5 dossier  $6 its unit  $7 sealed  $8 on
-- $9 by whom  $10 now
with latest as (
update asset_check_person
   set version = $4::int + 1
 where county = $1::int
   and list = $2::uuid
   and line = $3::int
   and version = $4::int
returning version
), first_one as (
update asset_check_list l
   set answered = l.answered + 1
  from latest
 where l.county = $1::int
   and l.id = $2::uuid
   and latest.version = 1
)
insert into asset_check_answer (county, list, line, version, dossier, unit, sealed, recorded_on,
                                recorded_by, recorded_at)
select $1::int, $2::uuid, $3::int, latest.version, $5, $6, $7, $8, $9, $10
  from latest;
