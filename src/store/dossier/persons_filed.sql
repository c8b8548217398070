-- Where persons belong, and by whom they are filed.
-- $1 persons
-- FiledPerson
select p.person
     , p.county
     , p.household
     , p.head
     , h.unit
     , u.name as unit_name
  from filed_person p
  join household h on h.county = p.county and h.id = p.household
  join unit u on u.id = h.unit
 where p.person = any($1::uuid[]);
