-- Says with which dossier a file that was asked for goes on at the union that asked.
-- $1 county  $2 request  $3 the dossier  $4 by whom  $5 on
update transfer_request
   set began = $3
     , taken_by = $4
     , taken_on = $5
 where county = $1
   and id = $2;
