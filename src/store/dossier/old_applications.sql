-- Applications that came to nothing, and whose time is over: never handed in, withdrawn, refused.
-- $1 drafts and withdrawn ones of that day or before  $2 refused ones  $3 how many at most
-- all: OldApplication
select county
     , id
     , unit as place
     , state
  from dossier
 where household is null
   and sealed is not null
   and (state in ('draft', 'withdrawn') and since <= $1
        or state = 'rejected' and since <= $2)
 order by id
 limit $3;
