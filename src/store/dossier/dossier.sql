-- A dossier, by its identity or by that of its household, or by the code of the worker.
-- $1 identity, or null  $2 blind index of the code, or null
-- maybe_one: DossierRow
select d.county
     , d.id
     , d.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , u.division
     , d.state
     , d.version
     , d.round
     , d.since
     , d.step_order
     , d.means
     , d.household
     , d.name
     , d.person
     , d.category
     , d.standard_level
     , d.sealed
     , d.notice_until
     , d.until
     , d.leaving
     , d.left_on
     , d.applied_on
     , d.asset_check_done
     , d.half_done
  from dossier d
  join unit u on u.id = d.unit
 where d.id = $1
    or d.resume = $2;
