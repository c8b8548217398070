-- All that was ever answered of the people of one dossier, or of the household it is of, the latest
-- first.
-- $1 county  $2 dossier or household
-- all: AssetAnswerRow
select a.list
     , l.number
     , a.line
     , a.version
     , a.sealed
     , p.sealed as person
     , a.recorded_on
     , a.recorded_by
  from asset_check_answer a
  join asset_check_list l on l.county = a.county and l.id = a.list
  join asset_check_person p on p.county = a.county and p.list = a.list and p.line = a.line
  join dossier d on d.county = a.county and d.id = a.dossier
 where a.county = $1
   and $2 in (d.id, d.household)
 order by l.made_on desc, l.id desc, a.line, a.version desc;
