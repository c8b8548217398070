-- Who was in the file on any of the days: heads as they were then, and members who are workers, a
-- row for each judgement version, from the day they came into the household until they left it;
-- and people of the survey register. Until 2019 the category itself says
-- whether income is below the standard; later it is income before rigid spending, for each
-- head and month, against the standard of the day. Empty when not known, or not asked.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: filed_people in forms/sources.json; amounts as numeric
with held as (
  select h.unit, h.county, h.id
       , coalesce(j.head_migrant, h.migrant) as migrant, coalesce(j.head, h.person) as person
       , j.valid_from, j.valid_until, j.category, j.income_year, j.standard, j.counted
    from household h
    join judgement j on j.county = h.county and j.household = h.id
   where h.unit between $1 and $2
     and j.valid_from <= $4
     and (j.valid_until is null or j.valid_until > $3)
)
select h.unit
     , 'household'::text               as kind
     , h.valid_from                    as from_on
     , h.valid_until                   as until_on
     , h.migrant
     , h.person
     , h.id                            as household
     , h.category
     , case when h.category in ('minimum_living', 'on_minimum_living', 'not_on_minimum_living') then true
            when h.category in ('marginal', 'above_minimum_living') then false
            when h.category in ('deep', 'relative') then h.income_year < h.standard * 12 * h.counted
       end                             as below_standard
     , case when $5 then h.county end  as county
     , case when $5 then h.id end      as id
  from held h
union all
select h.unit, 'member', greatest(h.valid_from, m.joined_on), least(h.valid_until, m.parted_on), m.migrant, coalesce(m.person, m.id), null, null, null
     , case when $5 then m.county end, case when $5 then m.id end
  from held h
  join member m on m.county = h.county and m.household = h.id
 where m.worker
   and (m.joined_on is null or m.joined_on <= $4 and (h.valid_until is null or m.joined_on < h.valid_until))
   and (m.parted_on is null or m.parted_on > $3 and m.parted_on > h.valid_from)
union all
select s.unit, 'survey_entry', s.surveyed_on, s.until_on, s.migrant, s.person, null, null, null
     , case when $5 then s.county end, case when $5 then s.id end
  from survey_entry s
 where s.unit between $1 and $2
   and s.surveyed_on <= $4
   and (s.until_on is null or s.until_on > $3)
   and s.in_hardship;
