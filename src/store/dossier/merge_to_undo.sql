-- The last merge of a household that stands, and the household that came in by it.
-- $1 county  $2 household that was kept  $3 the one that came in, or null
-- maybe_one: FamilyMerge
select r.id
     , r.other
     , r.effective_on
     , r.done
  from family_change r
 where r.county = $1
   and r.household = $2
   and ($3::uuid is null or r.other = $3)
   and r.kind = 'merge'
   and r.outcome = 'agreed'
   and not r.undone
   and r.done is not null
 order by r.answered_at desc, r.id desc
 limit 1;
