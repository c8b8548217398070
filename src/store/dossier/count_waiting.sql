-- How many wait in some states of a part of the tree, and how many of them are late.
-- $1 first place  $2 last place  $3 states  $4 today
-- one: WaitingCount
select count(*) as all_of_them
     , count(*) filter (where until < $4) as late
     , count(*) filter (where state = 'returned') as returned
  from dossier
 where unit between $1 and $2
   and state = any($3)
   -- In so many words, so that the index of what waits is used.
   and state not in ('active', 'temporary', 'withdrawn', 'closed', 'archived', 'destroyed');
