-- The numbers of some open judgements.
-- $1 counties, $2 judgements, $3 proposed, $4 rules, $5 standards, $6 counted, $7 incomes and
-- $8 rigid spending of the year
update judgement j
   set proposed = n.proposed
     , rule = n.rule
     , standard = n.standard
     , counted = n.counted
     , income_year = n.income_year
     , rigid_year = n.rigid_year
  from unnest($1::int[], $2::uuid[], $3::text[], $4::text[], $5::numeric[], $6::bigint[],
              $7::numeric[], $8::numeric[])
       n (county, id, proposed, rule, standard, counted, income_year, rigid_year)
 where j.county = n.county
   and j.id = n.id;
