-- Says what was found, once, and counts it.
-- $1 county  $2 sample  $3 household  $4 finding  $5 words, sealed, or null  $6 today  $7 by whom
with row as (
  update sample_row
     set finding = $4
       , sealed = $5
       , checked_on = $6
       , checked_by = $7
   where county = $1
     and sample = $2
     and household = $3
     and finding is null
  returning county, sample
)
update sample s
   set checked = s.checked + 1
  from row
 where s.county = row.county
   and s.id = row.sample;
