-- The member rows of a household, without those who left it, with all their fields as text, by name (see household_record).
-- $1 county, $2 household
-- RecordText
select (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(r)) where value is not null)
           as record
  from member r
 where r.county = $1 and r.household = $2 and r.parted_on is null
 order by id;
