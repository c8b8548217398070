-- Numbers that people gave themselves are not given out again.
-- $1 county, $2 the highest of them
insert into household_number as n (county, last)
values ($1::int, $2::bigint)
    on conflict (county) do update set last = greatest(n.last, excluded.last);
