-- Who is asking. Closing an account ends its sessions at once, by the last condition.
-- $1 hash of the token
-- maybe_one: SessionRow
select a.id
     , a.name
     , a.role
     , a.unit
     , a.must_change_password
     , a.full_name
     , a.phone
     , s.seen_at
     , s.expires_at
  from session s
  join account a on a.id = s.account
 where s.token_hash = $1
   and a.closed_at is null;
