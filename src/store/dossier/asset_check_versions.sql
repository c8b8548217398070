-- All that was ever answered of the people of one dossier, or of the household it is of, the latest
-- first.
-- $1 county  $2 dossier or household
-- all: AssetAnswerRow
select a.list
     , h.number
     , a.line
     , a.version
     , a.sealed
     , p.sealed as person
     , a.recorded_on
     , a.recorded_by
  from asset_check_answer a
  join asset_check_household h on h.county = a.county and h.list = a.list and h.dossier = a.dossier
  join asset_check_person p on p.county = a.county and p.list = a.list and p.line = a.line
  join dossier d on d.county = a.county and d.id = a.dossier
 where a.county = $1
   and $2 in (d.id, d.household)
 order by h.made_on desc, h.number desc, a.line, a.version desc;
