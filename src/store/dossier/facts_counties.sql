-- In which counties of a part of the tree there are facts to weigh, and how many households.
-- $1 first place  $2 last place
-- FactsCounty
select unit / 1000000000000 as county
     , count(*) as households
  from household_facts
 where unit between $1 and $2
 group by 1
 order by 1;
