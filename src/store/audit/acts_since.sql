-- How often an account has done something; until the end of the transaction nobody else counts it.
-- $1 account  $2 since when  $3 act
-- one: count
select acts_of_account($1, $2, $3) as count;
