-- Files whose end was proposed, those waiting first.
-- $1 first place  $2 last place  $3 household, or null  $4 destruction, or null  $5 state, or null
-- $6 .. $8 whether decided, day and identity to go on behind, or null  $9 how many at most
-- all: DestructionRow
select d.id
     , d.county
     , d.unit as place
     , d.household
     , d.number
     , case when h.destroyed_on is null then h.name else '' end as head_name
     , u.code as unit_code
     , u.name as unit_name
     , d.filed_on
     , d.left_on
     , d.kept_until
     , d.reason
     , d.state
     , d.proposed_by
     , d.proposed_by_name
     , d.proposed_at
     , d.decided_by_name
     , d.decided_at
     , d.decided_reason
     , d.rows_destroyed
  from destruction d
  join household h on h.county = d.county and h.id = d.household
  join unit u on u.id = d.unit
 where d.unit between $1 and $2
   and ($3::uuid is null or d.household = $3)
   and ($4::uuid is null or d.id = $4)
   and ($5::text is null or d.state = $5)
   and ($6::boolean is null
        or (d.state <> 'proposed', (d.proposed_at at time zone 'Asia/Shanghai')::date, d.id)
           > ($6, $7::date, $8::uuid))
 order by d.state <> 'proposed'
     , (d.proposed_at at time zone 'Asia/Shanghai')::date
     , d.id
 limit $9;
