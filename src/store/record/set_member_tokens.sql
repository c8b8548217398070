-- A row that somebody changed meanwhile has got its token from there.
-- $1 counties, $2 identities, $3 contents, $4 name tokens
update member m
   set name_token = n.name_token
  from unnest($1::int[], $2::uuid[], $3::uuid[], $4::bigint[]) n (county, id, content, name_token)
 where m.county = n.county
   and m.id = n.id
   and m.content = n.content;
