-- One account as those see it who manage it.
-- $1 account  $2 locked from so many wrong passwords  $3 now
-- maybe_one: ListedAccount
select a.id
     , a.name
     , a.full_name
     , a.phone
     , a.role
     , a.unit                       as place
     , u.code                       as unit
     , u.name                       as unit_name
     , case when a.closed_at is not null then 'closed'
            when a.confirmed_at is null then 'waiting'
            when f.failures >= $2 then 'locked'
            else 'active' end       as state
     , a.second_factor is not null  as second_factor
     , a.must_change_password
     , a.opened_by
     , a.seen_at
     , a.created_at
  from account a
  join unit u on u.id = a.unit
 cross join lateral (
     select coalesce(max(w.failures), 0) as failures
       from sign_in_failure w
      where w.name_hash in (sha256(convert_to(a.name, 'UTF8')),
                            sha256(convert_to('second factor ' || a.id, 'UTF8')))
        and w.last_at > $3::timestamptz - interval '24 hours') f
 where a.id = $1
   for update of a;
