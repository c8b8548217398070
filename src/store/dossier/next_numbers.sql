-- Takes so many dossier numbers of a county; the last of them.
-- $1 county, $2 how many
-- one column: bigint
insert into household_number as n (county, last)
values ($1::int, $2::bigint)
    on conflict (county) do update set last = n.last + excluded.last
returning last;
