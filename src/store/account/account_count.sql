-- How many accounts there ever were; zero means that this is the first start.
-- one: count
select count(*) as accounts
  from account;
