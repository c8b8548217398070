-- The rigid expenses of some households.
-- $1 counties, $2 households
-- ExpenseToReckon
select t.household
     , t.type
     , t.gross
     , t.reimbursed
     , t.spent_on
     , t.proof
  from unnest($1::int[], $2::uuid[]) n (county, household)
  join expense t on t.county = n.county and t.household = n.household;
