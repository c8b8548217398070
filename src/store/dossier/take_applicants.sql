-- Everybody named in an application is in it from now on, unless in another one already.
-- $1 county  $2 dossier  $3 unit  $4 persons
insert into applicant (person, county, dossier, unit)
select distinct p, $1::int, $2::uuid, $3::bigint
  from unnest($4::uuid[]) p
 order by p
    on conflict (person) do nothing;
