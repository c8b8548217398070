-- Officers paired with households on any of the days. A pair is one officer by name and one
-- household.
-- $1 $2 first and last place of the units, $3 $4 first and last day, $5 with identities
-- columns: pairings in forms/sources.json; amounts as numeric
select p.unit
     , p.paired_from
     , p.paired_until
     , p.officer || ' ' || p.household::text as pair
     , case when $5 then p.county end  as county
     , case when $5 then p.id end      as id
  from pairing p
 where p.unit between $1 and $2
   and p.paired_from <= $4
   and (p.paired_until is null or p.paired_until >= $3);
