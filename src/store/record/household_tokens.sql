-- Households behind a place, with what their tokens are made of and those they have. Destroyed files
-- have none.
-- $1 county, $2 identity, $3 how many at most
-- TokenRow
select county
     , id
     , content
     , name
     , sealed
     , name_token
     , account_token
  from household
 where (county, id) > ($1, $2)
   and sealed is not null
 order by county, id
 limit $3;
