-- Data that was passed on, the latest first, with the households of the asked part of the tree.
-- The head of a locked file is not named.
-- $1 first place  $2 last place  $3 household, or null  $4 disclosure, or null
-- $5 $6 day and identity to go on behind, or null  $7 how many at most
-- all: DisclosureRow
select n.id
     , n.disclosed_on
     , u.code as unit_code
     , u.name as unit_name
     , n.recipient
     , n.purpose
     , n.basis
     , n.fields
     , n.households
     , n.recorded_by
  from (select d.id
             , d.disclosed_on
             , min(d.unit) as place
             , d.recipient
             , d.purpose
             , d.basis
             , d.fields
             , jsonb_agg(jsonb_build_object(
                   'id', h.id,
                   'number', h.number,
                   'head_name', case when h.locked_on is null then h.name else '' end)
                   order by h.number) as households
             , d.recorded_by
          from disclosure d
          join household h on h.county = d.county and h.id = d.household
         where d.unit between $1 and $2
           and ($3::uuid is null or d.household = $3)
           and ($4::uuid is null or d.id = $4)
           and ($5::date is null or (d.disclosed_on, d.id) < ($5, $6::uuid))
         group by d.id, d.disclosed_on, d.recipient, d.purpose, d.basis, d.fields, d.recorded_by
         order by d.disclosed_on desc, d.id desc
         limit $7) n
  join unit u on u.id = n.place
 order by n.disclosed_on desc
     , n.id desc;
