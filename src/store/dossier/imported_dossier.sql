-- A household that came by a workbook, as the dossier that it has not got yet: in the file, or
-- left.
-- $1 household
-- maybe_one: DossierRow
select h.county
     , h.id
     , h.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , u.division
     , case when j.valid_until is null then 'active' else 'exited' end as state
     , 0 as version
     , 0 as round
     , coalesce(j.valid_until, j.valid_from, h.filed_on) as since
     , 'notice_first' as step_order
     , 'imported' as means
     , h.id as household
     , h.name
     , h.person
     , coalesce(j.category, h.category) as category
     , coalesce(j.standard_level, h.standard_level) as standard_level
     , null::bytea as sealed
     , null::date as notice_until
     , null::date as until
     , j.left_reason as leaving
     , j.valid_until as left_on
     , null::date as applied_on
     , true as asset_check_done
     , false as half_done
  from household h
  join unit u on u.id = h.unit
  left join lateral (select *
                       from judgement v
                      where v.county = h.county and v.household = h.id
                      order by v.valid_from desc
                      limit 1) j on true
 where h.id = $1
   and h.locked_on is null
   and not exists (select from dossier d where d.county = h.county and d.household = h.id);
