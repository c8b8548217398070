-- The files of one sample in the order in which they were drawn, with who heads them today.
-- $1 county  $2 sample  $3 place to go on behind, or null  $4 only this household, or null
-- $5 how many at most
-- DrawnRow
select r.place
     , r.household
     , r.number
     , h.name as head_name
     , u.code as unit_code
     , u.name as unit_name
     , r.hash
     , r.finding
     , r.sealed
     , r.checked_on
     , r.checked_by
  from sample_row r
  left join household h on h.county = r.household_county and h.id = r.household
                       and h.locked_on is null
  left join unit u on u.id = r.household_unit
 where r.county = $1
   and r.sample = $2
   and r.place > coalesce($3::bigint, 0)
   and ($4::uuid is null or r.household = $4)
 order by r.place
 limit $5;
