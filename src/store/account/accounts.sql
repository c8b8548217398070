-- Accounts of one part of the tree by name.
-- $1 first place  $2 last place  $3 words of the name, or null  $4 state, or null
-- $5 name to go on behind, or null  $6 how many at most  $7 locked from so many wrong passwords
-- $8 now
-- all: ListedAccount
select a.id
     , a.name
     , a.full_name
     , a.phone
     , a.role
     , a.unit                       as place
     , u.code                       as unit
     , u.name                       as unit_name
     , state.state
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
        and w.last_at > $8::timestamptz - interval '24 hours') f
 cross join lateral (
     select case when a.closed_at is not null then 'closed'
                 when a.confirmed_at is null then 'waiting'
                 when f.failures >= $7 then 'locked'
                 else 'active' end as state) state
 where a.unit between $1 and $2
   and ($3::text is null or position($3 in a.name) > 0 or position($3 in a.full_name) > 0)
   and ($4::text is null or state.state = $4)
   and ($5::text is null or a.name > $5)
 order by a.name
 limit $6;
