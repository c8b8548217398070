-- What people asked about their own data: the open ones first, those due first.
-- $1 first place  $2 last place  $3 household, or null  $4 request, or null
-- $5 'open', 'late', 'answered' or null  $6 today
-- $7 .. $9 whether answered, due day and identity to go on behind, or null  $10 how many at most
-- all: PersonRequestRow
select r.id
     , r.county
     , r.household
     , h.number
     , case when h.locked_on is null then h.name else '' end as head_name
     , u.code as unit_code
     , u.name as unit_name
     , r.kind
     , r.asked_by
     , r.asked_on
     , r.due_on
     , r.words
     , r.outcome
     , r.answer
     , r.answered_by
     , r.answered_on
  from person_request r
  join household h on h.county = r.county and h.id = r.household
  join unit u on u.id = r.unit
 where r.unit between $1 and $2
   and ($3::uuid is null or r.household = $3)
   and ($4::uuid is null or r.id = $4)
   and ($5::text is null
        or ($5 = 'answered') = (r.outcome is not null) and ($5 <> 'late' or r.due_on < $6::date))
   and ($7::boolean is null or (r.outcome is not null, r.due_on, r.id) > ($7, $8::date, $9::uuid))
 order by r.outcome is not null
     , r.due_on
     , r.id
 limit $10;
