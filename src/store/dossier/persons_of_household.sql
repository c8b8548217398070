-- Who belongs to a household.
-- $1 county  $2 household
-- PersonOfHousehold
select person
     , head
  from filed_person
 where county = $1
   and household = $2
 order by person;
