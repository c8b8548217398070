-- Households by the citizen number of the head, in the whole country.
-- $1 citizen numbers
-- RecordLink
select p.citizen_id      as word
     , h.county
     , h.id
     , h.unit
     , h.left_on is null as active
  from filed_person p
  join household h on h.county = p.county and h.id = p.household
 where p.citizen_id = any($1::text[])
   and p.head;
