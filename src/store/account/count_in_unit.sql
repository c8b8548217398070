-- How many accounts a union has, without administrators and without one account. The unit's row
-- is locked first, so that two who open the last free one at once do not both get it.
-- $1 place of the unit  $2 the account not counted
-- one: count
select count(*)
  from account
 where unit = $1
   and id <> $2
   and closed_at is null
   and role not in ('system_administrator', 'security_administrator', 'audit_administrator');
