-- The next number of a county's lists in a year.
-- $1 county  $2 year
-- one column: int
insert into asset_check_number as n (county, year, last)
values ($1, $2, 1)
    on conflict (county, year) do update set last = n.last + 1
returning last;
