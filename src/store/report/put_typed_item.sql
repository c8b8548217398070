-- Types a number, or says it anew: one for a unit, form, item and day.
-- $1 county, $2 id, $3 source key, $4 content, $5 unit, $6 form, $7 item, $8 day, $9 value,
-- $10 source, $11 who says so
insert into typed_item (county, id, source_key, content, unit, form, item, as_of, value, source, said_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
on conflict (county, source_key) do update
   set value = excluded.value
     , source = excluded.source
     , said_by = excluded.said_by
     , content = excluded.content
     , recorded_at = now();
