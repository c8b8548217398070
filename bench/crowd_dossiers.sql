-- A dossier for each household of the crowd: one of twenty waits somewhere, the others are in the
-- file. The steps that led there are left out; no list reads them.
\set ON_ERROR_STOP on
set session_replication_role = replica;  -- Neither triggers nor foreign keys: these rows fit.
set synchronous_commit = off;

insert into dossier (county, id, unit, state, version, round, since, step_order, means, household,
                     name, person, category, standard_level, until, asset_check_done)
select h.county, gen_random_uuid(), h.unit
     , case when n.n % 20 > 0 then 'active'
            else (array['submitted', 'unit_check', 'unit_review', 'asset_check', 'notice',
                        'upper_review', 'centre_review', 'approval', 'returned', 'review_due',
                        'exit_proposed', 'follow_up'])[1 + n.n / 20 % 12] end
     , 3, 1, date '2026-11-22' - (n.n % 300)::int, 'notice_first', 'officer', h.id
     , h.name, gen_random_uuid(), h.category, h.standard_level
     , date '2026-11-22' + (n.n % 41 - 20)::int, true
  from (select row_number() over () as n, * from household) h
     , lateral (select h.n) n
 where not exists (select from dossier limit 1);
reset session_replication_role;
vacuum (analyze) dossier, household;
