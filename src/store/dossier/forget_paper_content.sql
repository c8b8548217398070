-- What was added and taken away before anybody looked is kept no longer, unless another paper
-- shows the same.
-- $1 county  $2 dossier  $3 content  $4 version of the dossier
with unseen as (
update paper p
   set content = null
 where p.county = $1
   and p.dossier = $2
   and p.content = $3
   and not exists (select
                     from paper o
                    where o.county = $1
                      and o.dossier = $2
                      and o.content = $3
                      and (o.taken_away_at is null or o.version < $4))
returning 1
)
delete from paper_content c
 where c.county = $1
   and c.dossier = $2
   and c.content = $3
   and exists (select from unseen);
