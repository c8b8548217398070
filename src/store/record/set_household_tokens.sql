-- A row that somebody changed meanwhile has got its tokens from there.
-- $1 counties, $2 identities, $3 contents, $4 name tokens, $5 account tokens
update household h
   set name_token = n.name_token
     , account_token = n.account_token
  from unnest($1::int[], $2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[])
       n (county, id, content, name_token, account_token)
 where h.county = n.county
   and h.id = n.id
   and h.content = n.content;
