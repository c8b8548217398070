-- Money and goods that reached people, by month and source.
-- $1 first place, $2 last place of the subtree, $3 from, $4 to (included)
-- MonthSum
select to_char(paid_on, 'YYYY-MM') as month
     , source
     , sum(amount)                 as amount
  from payment
 where unit between $1 and $2
   and paid_on between $3 and $4
   and state = 'paid'
 group by 1, 2
 order by 1, 2;
