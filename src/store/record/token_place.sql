-- How far the rows of a kind have got their tokens, held until the transaction ends.
-- $1 kind
-- one: TokenPlace
select rules
     , county
     , id
     , ended
  from token_progress
 where kind = $1
   for update;
