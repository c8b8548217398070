-- No record is sealed with the older keys any more.
-- $1 the newest key
update data_key
   set retired_at = now()
 where purpose = 'seal'
   and retired_at is null
   and number < $1;
