-- What the calendar itself brings on: notices that are over, corrections that never came, reviews
-- of the year, and what follows an exit.
-- $1 today  $2 how many at most
-- all: DueDossier
select id
     , version
     , state
     , leaving
  from dossier
 where (state = 'notice' and notice_until < $1)
    or (state = 'returned' and until < $1)
    or (state = 'active' and until < $1)
    or state = 'exited'
 order by id
 limit $2;
