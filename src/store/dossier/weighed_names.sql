-- Whose files these are, where they are not locked.
-- $1 counties  $2 households
-- WeighedName
select h.id
     , h.number
     , h.name as head_name
     , u.code as unit_code
     , u.name as unit_name
  from unnest($1::int[], $2::uuid[]) n (county, household)
  join household h on h.county = n.county and h.id = n.household
  join unit u on u.id = h.unit
 where h.locked_on is null or exists (select
                                        from judgement j
                                       where j.county = h.county and j.household = h.id
                                         and j.valid_until is null);
