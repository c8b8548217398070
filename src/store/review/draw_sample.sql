-- Draws a sample: the population in the order of the hash of seed and number, and of that the first
-- ones, rounded up. Nothing is written when there is nobody to draw from.
-- $1 county  $2 identity  $3 first place  $4 $5 code and name of the union  $6 union that draws
-- $7 kind  $8 share  $9 seed  $10 last place  $11 $12 first and last day of the year  $13 today
-- $14 by whom  $15 now
with population as (
  select h.county
       , h.id
       , h.unit
       , h.number
       , encode(sha256(convert_to($9::text || h.number, 'UTF8')), 'hex') as hash
    from household h
    join judgement j on j.county = h.county and j.household = h.id
   where h.unit between $3 and $10
     and case $7::text
         when 'left' then j.left_reason is not null and h.locked_on is null
                      and j.valid_until between $11::date and $12::date
                      and not exists (select
                                        from judgement n
                                       where n.county = j.county and n.household = j.household
                                         and n.valid_from >= j.valid_until)
         when 'came' then j.valid_until is null
                      and (select min(f.valid_from)
                             from judgement f
                            where f.county = j.county and f.household = j.household)
                          between $11::date and $12::date
         else j.valid_until is null
         end
), counted as (
  select count(*) as population
       , (count(*) * $8::int + 99) / 100 as drawn
    from population
), header as (
  insert into sample (county, id, unit, unit_code, unit_name, by_unit, kind, share, seed, population,
                      drawn, drawn_on, drawn_by, drawn_at)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, c.population, c.drawn, $13, $14, $15
    from counted c
   where c.population > 0
)
insert into sample_row (county, sample, unit, place, household, household_county, household_unit,
                        number, hash)
select $1
     , $2
     , $3
     , n.place
     , n.id
     , n.county
     , n.unit
     , n.number
     , n.hash
  from (select p.county, p.id, p.unit, p.number, p.hash
             , row_number() over (order by p.hash, p.number) as place
          from population p) n
     , counted c
 where n.place <= c.drawn;
