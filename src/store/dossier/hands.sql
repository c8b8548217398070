-- Who has had which part in the rounds of some dossiers.
-- $1 counties  $2 dossiers  $3 rounds
-- all: HandRow
select n.nth
     , d.account
     , d.part
  from unnest($1::int[], $2::uuid[], $3::int[]) with ordinality n (county, dossier, round, nth)
  join dossier_hand d on d.county = n.county and d.dossier = n.dossier and d.round = n.round;
