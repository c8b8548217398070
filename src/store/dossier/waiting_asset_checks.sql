-- Dossiers of a part of the tree that wait for the answer of civil affairs and are on no list yet.
-- $1 first place  $2 last place  $3 how many at most
-- all: WaitingAssetCheck
select d.id
     , d.name
     , u.code as unit_code
     , u.name as unit_name
     , d.since
  from dossier d
  join unit u on u.id = d.unit
 where d.state = 'asset_check'
   and d.unit between $1 and $2
   and not d.asset_check_done
   and not exists (
       select
         from asset_check_household a
        where a.county = d.county and a.dossier = d.id and a.waits)
 order by d.since, d.id
 limit $3;
