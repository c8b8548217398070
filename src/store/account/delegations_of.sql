-- What an account gave and received.
-- $1 account
-- all: DelegationRow
select d.id
     , d.from_account = $1  as given
     , f.name               as from_account
     , f.full_name          as from_full_name
     , t.name               as to_account
     , f.role
     , u.code               as unit
     , u.name               as unit_name
     , d.from_at
     , d.until_at
     , d.reason
     , d.ended_at
  from delegation d
  join account f on f.id = d.from_account
  join account t on t.id = d.to_account
  join unit u on u.id = f.unit
 where $1 in (d.from_account, d.to_account)
 order by d.from_at desc
 limit 200;
