-- Members have been in their household since a day.
-- $1 county  $2 members  $3 the day
update member
   set joined_on = $3
 where county = $1
   and id = any($2::uuid[]);
