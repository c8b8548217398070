-- Who is asking, and as whom. Closing an account or ending a delegation takes effect at once, by
-- the conditions.
-- $1 hash of the token  $2 now
-- maybe_one: SessionRow
select a.id
     , a.name
     , a.full_name
     , a.phone
     , a.must_change_password
     , a.second_factor is not null as has_second_factor
     , s.proved
     , coalesce(f.role, a.role)    as role
     , coalesce(f.unit, a.unit)    as unit
     , u.level
     , f.name                      as acting_for
     , f.full_name                 as acting_for_full_name
     , s.opening_until
     , s.opening_reason
     , s.seen_at
     , s.expires_at
  from session s
  join account a on a.id = s.account
  left join delegation d on d.id = s.acting
                        and d.ended_at is null
                        and $2 between d.from_at and d.until_at
  left join account f on f.id = d.from_account
                     and f.closed_at is null
                     and f.confirmed_at is not null
  join unit u on u.id = coalesce(f.unit, a.unit)
 where s.token_hash = $1
   and a.closed_at is null
   and a.confirmed_at is not null;
