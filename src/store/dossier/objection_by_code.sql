-- $1 blind index of the code
-- maybe_one: ObjectionRow
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
 where o.code = $1;
