-- What was last typed for each unit and item of a form, up to a day.
-- $1 $2 first and last place of the units, $3 form, $4 the day
-- TypedRow
select distinct on (t.unit, t.item)
       t.unit
     , t.item
     , t.as_of
     , t.value
     , t.source
     , t.said_by
     , t.county
     , t.id
  from typed_item t
 where t.unit between $1 and $2
   and t.form = $3
   and t.as_of <= $4
 order by t.unit, t.item, t.as_of desc;
