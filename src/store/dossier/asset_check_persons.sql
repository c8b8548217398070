-- Who stands on a list, line by line, with the latest answer; or who of one dossier was ever asked
-- about, the latest list first.
-- $1 county  $2 list, or null  $3 dossier, or null
-- all: AssetPersonRow
select p.county
     , p.list
     , h.number
     , h.made_on
     , l.passed_on
     , p.line
     , p.dossier
     , p.unit as place
     , d.name as dossier_name
     , d.state
     , d.household
     , h.waits
     , p.member
     , p.sealed
     , p.version
     , a.sealed as answer
     , a.recorded_on
     , a.recorded_by
  from asset_check_person p
  join dossier d on d.county = p.county and d.id = p.dossier
  join asset_check_household h on h.county = p.county and h.list = p.list and h.dossier = p.dossier
  -- Not there for a union below that of the list.
  left join asset_check_list l on l.county = p.county and l.id = p.list
  left join asset_check_answer a
         on a.county = p.county and a.list = p.list and a.line = p.line and a.version = p.version
 where p.county = $1
   and ($2::uuid is null or p.list = $2)
   and ($3::uuid is null or p.dossier = $3)
 order by h.made_on desc, h.number desc, p.line;
