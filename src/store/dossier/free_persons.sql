-- These belong to this household no more, be it as its head.
-- $1 county  $2 household  $3 persons
delete from filed_person
 where county = $1
   and household = $2
   and person = any($3::uuid[]);
