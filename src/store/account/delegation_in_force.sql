-- The delegation by which an account may act for another now.
-- $1 delegation  $2 to whom  $3 now
-- maybe_one: DelegationInForce
select d.id
     , f.name
     , f.role
     , f.unit
     , u.level
  from delegation d
  join account f on f.id = d.from_account
  join unit u on u.id = f.unit
 where d.id = $1
   and d.to_account = $2
   and d.ended_at is null
   and $3 between d.from_at and d.until_at
   and f.closed_at is null
   and f.confirmed_at is not null;
