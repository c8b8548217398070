-- The households that came into one, and into those, as long as it stands.
-- $1 county  $2 household
-- MergedHousehold
with recursive merged as (
  select r.other, r.effective_on
    from family_change r
   where r.county = $1 and r.household = $2
     and r.kind = 'merge' and r.outcome = 'agreed' and not r.undone
   union
  select r.other, r.effective_on
    from merged m
    join family_change r on r.county = $1 and r.household = m.other
   where r.kind = 'merge' and r.outcome = 'agreed' and not r.undone
)
select m.other as household
     , h.number
     , m.effective_on as merged_on
  from merged m
  join household h on h.county = $1 and h.id = m.other
 order by m.effective_on, m.other;
