-- Special relief funds of the years, with the level of the union that reports them.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: special_funds in forms/sources.json; amounts as numeric
select f.unit
     , f.year
     , u.level
     , f.budgeted
     , f.matched
     , f.amount
     , case when $5 then f.county end  as county
     , case when $5 then f.id end      as id
  from special_fund f
  join unit u on u.id = f.unit
 where f.unit between $1 and $2
   and f.year between extract(year from $3::date) and extract(year from $4::date);
