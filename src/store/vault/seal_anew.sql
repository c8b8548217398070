-- $1 kind  $2 county  $3 identity  $4 part  $5 as it was  $6 as it is now
-- one column, without meaning
select seal_anew($1, $2, $3, $4, $5, $6)::text;
