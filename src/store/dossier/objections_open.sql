-- Who filed the objections to some dossiers that nobody has settled yet, the first one first.
-- $1 counties  $2 dossiers
-- all: FilerRow
select n.nth
     , o.account
  from unnest($1::int[], $2::uuid[]) with ordinality n (county, dossier, nth)
  join objection o on o.county = n.county and o.dossier = n.dossier
 where o.settled_at is null
 order by n.nth, o.filed_at, o.id;
