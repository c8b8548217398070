-- Households entered anew say again what they were first judged to be, and when they left.
-- Runs before the households themselves are changed: their stored dates find the versions.
-- The first version is the one that began on the filing day; the last one ends when the
-- household leaves.
-- $1 counties, $2 households, $3 filed on, $4 left on, $5 categories, $6 standard levels,
-- $7 causes, $8 reasons for leaving, $9 source keys of the first versions, $10 contents
update judgement j
   set valid_from = case when v.is_first then v.filed_on else j.valid_from end
     , category = case when v.is_first then v.category else j.category end
     , standard_level = case when v.is_first then v.standard_level else j.standard_level end
     , cause = case when v.is_first then v.cause else j.cause end
     , source_key = case when v.is_first then v.source_key else j.source_key end
     , content = case when v.is_first then v.content else j.content end
     , valid_until = case when v.is_last then v.left_on else j.valid_until end
     , left_reason = case when v.is_last then v.left_reason else j.left_reason end
  from (select old.county
             , old.id
             , old.valid_from = h.filed_on as is_first
             , not exists (select
                             from judgement later
                            where later.county = old.county
                              and later.household = old.household
                              and later.valid_from > old.valid_from) as is_last
             , n.filed_on
             , n.left_on
             , n.category
             , n.standard_level
             , n.cause
             , n.left_reason
             , n.source_key
             , n.content
          from unnest($1::int[], $2::uuid[], $3::date[], $4::date[], $5::text[], $6::text[],
                      $7::text[], $8::text[], $9::uuid[], $10::uuid[])
               n (county, household, filed_on, left_on, category, standard_level, cause,
                  left_reason, source_key, content)
          join household h on h.county = n.county and h.id = n.household
          join judgement old on old.county = h.county and old.household = h.id) v
 where j.county = v.county
   and j.id = v.id
   and (v.is_first or v.is_last);
