-- Data that was passed on, the latest first, with the households of the asked part of the tree.
-- The head of a locked file is not named. Who was not in the file yet has a dossier.
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
                   'id', coalesce(h.id, o.id),
                   'number', coalesce(h.number, ''),
                   'head_name', case when h.locked_on is null then coalesce(h.name, o.name)
                                     else '' end,
                   'in_file', h.id is not null)
                   order by h.number, o.name, d.subject) as households
             , d.recorded_by
          from disclosure d
          left join dossier o on o.county = d.county and o.id = d.dossier
          left join household h
                 on h.county = d.county and h.id = coalesce(d.household, o.household)
         where d.unit between $1 and $2
           and ($3::uuid is null or $3 in (d.household, o.household))
           and ($4::uuid is null or d.id = $4)
           and ($5::date is null or (d.disclosed_on, d.id) < ($5, $6::uuid))
         group by d.id, d.disclosed_on, d.recipient, d.purpose, d.basis, d.fields, d.recorded_by
         order by d.disclosed_on desc, d.id desc
         limit $7) n
  join unit u on u.id = n.place
 order by n.disclosed_on desc
     , n.id desc;
