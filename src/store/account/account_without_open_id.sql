-- The account of a name, if nobody of the provider has it yet; locked until it is linked.
-- $1 name
-- maybe_one: account
select id
  from account
 where name = $1
   and open_id_subject is null
   and closed_at is null
   for update;
