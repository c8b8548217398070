-- Every second factor there is, locked so that nobody changes one meanwhile.
-- SealedFactor
select id
     , second_factor
     , second_factor_offered
  from account
 where second_factor is not null
    or second_factor_offered is not null
 order by id
   for update;
