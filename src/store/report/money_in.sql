-- Money and goods that came from outside the unions, by month and source.
-- $1 first place, $2 last place of the subtree, $3 from, $4 to (included)
-- MonthSum
select to_char(received_on, 'YYYY-MM') as month
     , source
     , sum(amount)                     as amount
  from receipt
 where unit between $1 and $2
   and received_on between $3 and $4
   and from_outside
 group by 1, 2
 order by 1, 2;
