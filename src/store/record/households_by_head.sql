-- Households by the person at their head, in the whole country.
-- $1 persons
-- RecordLink
select p.person          as word
     , h.county
     , h.id
     , h.unit
     , h.left_on is null as active
  from filed_person p
  join household h on h.county = p.county and h.id = p.household
 where p.person = any($1::uuid[])
   and p.head;
