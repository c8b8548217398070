-- Who did what with a household's file, or with its head by name: the role and the union of the
-- account, and not whose it is. The latest first.
-- $1 county  $2 household  $3 person  $4 how many at most
-- all: FileAccess
select e.at
     , e.act
     , coalesce(a.role, '') as role
     , coalesce(u.name, '') as unit_name
     , e.reason
     , e.fields
  from audit_entry e
  left join account a on a.id = e.account
  left join unit u on u.id = a.unit
 where e.record = $2
    or (e.person = $3 and e.chain = $1)
 order by e.at desc
     , e.seq desc
 limit $4;
