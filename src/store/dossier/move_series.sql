-- Moves the series of dossier numbers of a county on, if it still is where it was thought to be.
-- $1 county, $2 where it was, $3 where it is to be
-- one column: the county, or no row
insert into household_number as n (county, last)
select $1::int
     , $3::bigint
 where $2::bigint = 0
    or exists (select from household_number m where m.county = $1)
    on conflict (county) do update set last = excluded.last
                                where n.last = $2
returning county;
