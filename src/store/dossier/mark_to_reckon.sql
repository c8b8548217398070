-- What these households declare is new or has changed: their open judgements are reckoned anew.
-- Touching a mark that is there keeps it from whoever reckons at this moment: it is ours then.
-- $1 counties, $2 households
insert into household_to_reckon (county, household, unit)
select n.county
     , n.household
     , h.unit
  from unnest($1::int[], $2::uuid[]) n (county, household)
  join household h on h.county = n.county and h.id = n.household
 order by n.county, n.household
    on conflict (county, household) do update set county = excluded.county;
