-- What the rules know of the households of a part of the tree, and whether each is in the file. An
-- application that was refused has none here, nor may it (docs/decisions/0018).
-- $1 first place  $2 last place
-- columns
select f.county
     , f.household
     , f.unit
     , u.division
     , j.county is not null as filed
     , f.income_known
     , f.counted
     , f.income
     , f.rigid
     , f.cause_spending
     , f.mishap_spending
     , f.savings
     , f.causes
     , f.single_parent
     , f.migrant
     , f.government_relief
     , f.still_in_hardship
     , f.months_below
     , f.sealed
  from household_facts f
  join unit u on u.id = f.unit
  left join judgement j
    on j.county = f.county and j.household = f.household and j.valid_until is null
   and j.unit between $1 and $2
 where f.unit between $1 and $2;
