-- Papers that are there, in the order in which they came.
-- $1 county  $2 dossier
-- all: PaperRow
select id
     , item
     , kind
     , bytes
     , content
     , width
     , height
     , pages
     , version
     , account
     , name
     , added_at
  from paper
 where county = $1
   and dossier = $2
   and taken_away_at is null
 order by added_at, id;
