-- A new version ends the one that held on its first day.
-- $1 counties, $2 households, $3 first days of the new versions
update judgement j
   set valid_until = n.valid_from
  from unnest($1::int[], $2::uuid[], $3::date[]) n (county, household, valid_from)
 where j.county = n.county
   and j.household = n.household
   and j.valid_from < n.valid_from
   and (j.valid_until is null or j.valid_until > n.valid_from)
   and not exists (select
                     from unnest($1::int[], $2::uuid[], $3::date[])
                          between_them (county, household, valid_from)
                    where between_them.county = j.county
                      and between_them.household = j.household
                      and between_them.valid_from > j.valid_from
                      and between_them.valid_from < n.valid_from);
