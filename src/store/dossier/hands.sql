-- Who has had which part in the round.
-- $1 county  $2 dossier  $3 round
-- all: HandRow
select account
     , part
  from dossier_hand
 where county = $1
   and dossier = $2
   and round = $3
 order by account, part;
