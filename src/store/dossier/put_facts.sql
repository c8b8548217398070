-- The facts of some households, unless those of a later judgement are there.
-- $1 counties  $2 households  $3 first days of their judgements  $4 whether the income is known
-- $5 counted  $6 incomes  $7 rigid spending, of it $8 on the cause and $9 on a mishap  $10 savings
-- $11 causes  $12 single parents  $13 migrant workers  $14 with government relief
-- $15 still in hardship  $16 months below the standard  $17 whether disabled, sealed
insert into household_facts (county, household, unit, as_of, income_known, counted, income, rigid,
                             cause_spending, mishap_spending, savings, causes, single_parent,
                             migrant, government_relief, still_in_hardship, months_below, sealed)
select n.county
     , n.household
     , h.unit
     , n.as_of
     , n.income_known
     , n.counted
     , n.income
     , n.rigid
     , n.cause_spending
     , n.mishap_spending
     , n.savings
     , n.causes
     , n.single_parent
     , n.migrant
     , n.government_relief
     , n.still_in_hardship
     , n.months_below
     , n.sealed
  from unnest($1::int[], $2::uuid[], $3::date[], $4::boolean[], $5::bigint[], $6::numeric[],
              $7::numeric[], $8::numeric[], $9::numeric[], $10::numeric[], $11::text[],
              $12::boolean[], $13::boolean[], $14::boolean[], $15::boolean[], $16::bigint[],
              $17::bytea[])
       n (county, household, as_of, income_known, counted, income, rigid, cause_spending,
          mishap_spending, savings, causes, single_parent, migrant, government_relief,
          still_in_hardship, months_below, sealed)
  join household h on h.county = n.county and h.id = n.household
    on conflict (county, household) do update
   set as_of = excluded.as_of
     , income_known = excluded.income_known
     , counted = excluded.counted
     , income = excluded.income
     , rigid = excluded.rigid
     , cause_spending = excluded.cause_spending
     , mishap_spending = excluded.mishap_spending
     , savings = excluded.savings
     , causes = excluded.causes
     , single_parent = excluded.single_parent
     , migrant = excluded.migrant
     , government_relief = excluded.government_relief
     , still_in_hardship = excluded.still_in_hardship
     , months_below = excluded.months_below
     , sealed = excluded.sealed
 where household_facts.as_of <= excluded.as_of;
