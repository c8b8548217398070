-- Incidents with personal information, the latest first, with what was done about each and the
-- households of the asked part of the tree. The head of a locked file is not named.
-- $1 first place  $2 last place  $3 incident, or null
-- $4 $5 day and identity to go on behind, or null  $6 how many at most
-- all: DataIncidentRow
select i.id
     , i.county
     , i.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , i.kind
     , i.happened_on
     , i.found_on
     , i.what
     , i.cause
     , i.fields
     , i.harm
     , i.advice
     , i.people
     , i.recorded_by
     , coalesce((select jsonb_agg(jsonb_build_object(
                            'step', s.step, 'words', s.words, 'on', s.taken_on, 'by', s.recorded_by)
                            order by s.seq)
                   from data_incident_step s
                  where s.county = i.county and s.incident = i.id), '[]') as steps
     , coalesce((select jsonb_agg(jsonb_build_object(
                            'id', h.id, 'number', h.number,
                            'head_name', case when h.locked_on is null then h.name else '' end)
                            order by h.number)
                   from data_incident_household o
                   join household h on h.county = o.county and h.id = o.household
                  where o.incident = i.id and o.unit between $1 and $2), '[]') as households
  from data_incident i
  join unit u on u.id = i.unit
 where i.unit between $1 and $2
   and ($3::uuid is null or i.id = $3)
   and ($4::date is null or (i.found_on, i.id) < ($4, $5::uuid))
 order by i.found_on desc
     , i.id desc
 limit $6;
