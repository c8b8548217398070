-- Requests for files of a part of the tree, or from there: the open ones first, the oldest first.
-- Of which household is told to whom sees it.
-- $1 'kept' or 'asked'  $2 first place  $3 last place  $4 request, or null
-- $5 'open', 'answered' or null
-- $6 .. $8 whether answered, day and identity to go on behind, or null  $9 how many at most
-- TransferRow
select r.id
     , r.county
     , r.unit as place
     , h.id as household
     , h.number
     , case when h.locked_on is null then h.name end as head_name
     , r.kept_by_code
     , r.kept_by_name
     , r.to_code
     , r.to_name
     , r.reason
     , r.asked_by
     , r.asked_on
     , r.outcome
     , r.answer
     , r.answered_by
     , r.answered_on
     , r.began
     , r.taken_by
     , r.taken_on
  from transfer_request r
  left join household h on h.county = r.county and h.id = r.household
 where case $1::text when 'kept' then r.unit else r.to_unit end between $2 and $3
   and ($4::uuid is null or r.id = $4)
   and ($5::text is null or ($5 = 'answered') = (r.outcome is not null))
   and ($6::boolean is null
        or (r.outcome is not null, r.asked_on, r.id) > ($6, $7::date, $8::uuid))
 order by r.outcome is not null
     , r.asked_on
     , r.id
 limit $9;
