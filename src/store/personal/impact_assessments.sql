-- Impact assessments, the latest first.
-- $1 first place  $2 last place  $3 assessment, or null  $4 state, or null
-- $5 $6 day and identity to go on behind, or null  $7 how many at most
-- all: ImpactAssessmentRow
select a.id
     , a.county
     , a.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , a.occasion
     , a.subject
     , a.necessity
     , a.effects
     , a.measures
     , a.risk
     , a.renew_on
     , a.made_on
     , a.made_by
     , a.made_by_name
     , a.state
     , a.decided_on
     , a.decided_by_name
     , a.decided_words
  from impact_assessment a
  join unit u on u.id = a.unit
 where a.unit between $1 and $2
   and ($3::uuid is null or a.id = $3)
   and ($4::text is null or a.state = $4)
   and ($5::date is null or (a.made_on, a.id) < ($5, $6::uuid))
 order by a.made_on desc
     , a.id desc
 limit $7;
