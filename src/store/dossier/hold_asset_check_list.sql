-- Held until the transaction ends: of two who bring an answer, one waits here.
-- $1 identity
select 1
  from asset_check_list
 where id = $1
   for update;
