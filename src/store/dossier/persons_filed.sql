-- Where persons belong, and by whom they are filed.
-- $1 citizen numbers
-- FiledPerson
select p.citizen_id
     , p.county
     , p.household
     , p.head
     , h.unit
     , u.name as unit_name
  from filed_person p
  join household h on h.county = p.county and h.id = p.household
  join unit u on u.id = h.unit
 where p.citizen_id = any($1::text[]);
