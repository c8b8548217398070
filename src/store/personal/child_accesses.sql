-- Who asked to see a secret of a child, the latest first.
-- $1 first place  $2 last place  $3 identity, or null  $4 state, or null
-- $5 $6 day and identity to go on behind, or null  $7 how many at most
-- all: ChildAccessRow
select a.id
     , a.county
     , a.unit as place
     , a.household
     , h.number
     , case when h.locked_on is null then h.name else '' end as head_name
     , u.code as unit_code
     , u.name as unit_name
     , a.kind
     , a.field
     , a.reason
     , a.asked_by
     , a.asked_by_name
     , a.asked_at
     , a.state
     , a.decided_by_name
     , a.decided_at
     , a.decided_words
  from child_access a
  join household h on h.county = a.county and h.id = a.household
  join unit u on u.id = a.unit
 where a.unit between $1 and $2
   and ($3::uuid is null or a.id = $3)
   and ($4::text is null or a.state = $4)
   and ($5::date is null or ((a.asked_at at time zone 'Asia/Shanghai')::date, a.id) < ($5, $6::uuid))
 order by (a.asked_at at time zone 'Asia/Shanghai')::date desc
     , a.id desc
 limit $7;
