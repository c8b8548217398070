-- How many unions there are; none means that the tree has never been planted.
-- one: Count
select count(*) as n from unit;
