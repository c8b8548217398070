-- How many sheets an account printed in full since a moment; until the end of the transaction
-- nobody else counts them.
-- $1 account  $2 since
-- one column: how many
select whole_sheets_of_account($1, $2) as count;
