-- Who works with the files of a place: accounts that may sign in, of the unions from it upwards.
-- $1 place  $2 first place of the part asked about
-- all: Colleague
select a.name
     , a.full_name
     , a.role
  from account a
  join unit u on u.id = a.unit
 where $1 between u.id and u.last
   and u.id >= $2
   and a.closed_at is null
   and a.confirmed_at is not null
   and a.role in ('base_clerk', 'base_chair', 'upper_reviewer', 'centre_reviewer', 'approver',
                  'contact_officer')
 order by a.role, a.name
 limit 200;
