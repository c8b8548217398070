-- The same of members (see household_tokens), whose names are sealed and who have no account.
-- $1 county, $2 identity, $3 how many at most
-- TokenRow
select county
     , id
     , content
     , null::text   as name
     , sealed
     , name_token
     , null::bigint as account_token
  from member
 where (county, id) > ($1, $2)
   and sealed is not null
 order by county, id
 limit $3;
