-- The entries of a chain in some time, from the first of them to the last.
-- $1 chain  $2 from when, or null  $3 until before when, or null
-- one: Stretch
select min(seq) as first
     , max(seq) as last
  from audit_entry
 where chain = $1
   and at >= coalesce($2, '-infinity'::timestamptz)
   and at < coalesce($3, 'infinity'::timestamptz);
