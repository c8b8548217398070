-- $1 account  $2 keyed indexes of the codes
insert into recovery_code (account, code)
select $1, unnest($2::uuid[]);
