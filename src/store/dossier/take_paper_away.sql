-- $1 county  $2 dossier  $3 identity  $4 now  $5 by whom
update paper
   set taken_away_at = $4
     , taken_away_by = $5
 where county = $1
   and dossier = $2
   and id = $3
   and taken_away_at is null;
