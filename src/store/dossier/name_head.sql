-- Of those who belong to a household one is the head.
-- $1 county  $2 household  $3 person
update filed_person
   set head = person = $3
 where county = $1
   and household = $2
   and head <> (person = $3);
