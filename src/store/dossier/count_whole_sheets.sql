-- How many sheets an account printed in full since a moment.
-- $1 account  $2 since
-- one column: how many
select count(*) as count
  from printed_sheet
 where account = $1
   and printed_at > $2
   and whole;
