-- A merge that is so no more.
-- $1 county  $2 change
update family_change
   set undone = true
 where county = $1
   and id = $2
   and not undone;
