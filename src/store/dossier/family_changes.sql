-- Family changes of a part of the tree: those that wait for their answer first, the oldest first; of
-- one household those that were made as well, whichever of the two it is.
-- $1 first place  $2 last place  $3 household or dossier that began, or null  $4 change, or null
-- $5 'open', 'answered' or null
-- $6 .. $8 whether answered, day and identity to go on behind, or null  $9 how many at most
-- FamilyRow
select r.id
     , r.county
     , r.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , r.household
     , r.number
     , case when h.locked_on is null then h.name end as head_name
     , r.other
     , r.other_unit as other_place
     , r.other_number
     , case when o.locked_on is null then o.name end as other_head_name
     , r.began
     , d.household as began_household
     , d.name as began_name
     , r.kind
     , r.reason
     , r.effective_on
     , r.undoes
     , r.undone
     , r.asked_by
     , r.asked_by_name
     , r.asked_at
     , r.outcome
     , r.answered_by_name
     , r.answered_at
     , r.sealed
     , r.done
  from family_change r
  left join household h on h.county = r.county and h.id = r.household
  left join unit u on u.id = r.unit
  left join household o on o.county = r.county and o.id = r.other
  left join dossier d on d.county = r.county and d.id = r.began
 where (r.unit between $1 and $2 or r.other_unit between $1 and $2)
   and ($3::uuid is null or r.household = $3 or r.other = $3 or r.began = $3 or d.household = $3)
   and ($4::uuid is null or r.id = $4)
   and ($5::text is null or ($5 = 'answered') = (r.outcome is not null))
   and ($6::boolean is null
        or (r.outcome is not null, (r.asked_at at time zone 'Asia/Shanghai')::date, r.id)
           > ($6, $7::date, $8::uuid))
 order by r.outcome is not null
     , (r.asked_at at time zone 'Asia/Shanghai')::date
     , r.id
 limit $9;
