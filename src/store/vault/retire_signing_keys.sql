-- Nothing is signed with the older keys from now on; what they signed before stays good.
-- $1 the newest key, $2 now
update data_key
   set retired_at = $2
 where purpose = 'sign'
   and retired_at is null
   and number < $1;
