-- The second factor of an account, locked so that one code is not taken twice at once.
-- $1 account
-- one: SecondFactorRow
select second_factor
     , second_factor_offered
     , second_factor_step
  from account
 where id = $1
   for update;
