-- All that was said against a case, the first one first.
-- $1 county  $2 dossier
-- all: ObjectionRow
select o.county
     , o.dossier
     , o.id
     , o.filed_at
     , o.account
     , o.name
     , o.sealed
     , o.settled_at
     , o.settled_by_name
     , o.upheld
     , o.outcome
  from objection o
 where o.county = $1
   and o.dossier = $2
 order by o.filed_at, o.id;
