-- Members leave their household on a day; what counted them before still does.
-- $1 county  $2 members  $3 the day, or null: they are in it again
update member
   set parted_on = $3
 where county = $1
   and id = any($2::uuid[]);
