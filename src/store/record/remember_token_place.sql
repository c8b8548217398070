-- $1 kind, $2 by which rules, $3 $4 the last row looked at, $5 whether it was the last of all
update token_progress
   set rules = $2
     , county = $3
     , id = $4
     , ended = $5
 where kind = $1;
