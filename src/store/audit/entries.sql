-- Entries of the log, the latest first, of one part of the tree.
-- $1 first place  $2 last place  $3 person, or null  $4 records, or none for all  $5 account name, or null
-- $6 act, or null  $7 first moment, or null  $8 last moment, or null
-- $9 .. $11 moment, chain and place of the entry to go on behind, or null  $12 how many at most
-- all: LogEntry
select e.chain
     , e.seq
     , e.at
     , e.account
     , e.account_name
     , e.acting_for
     , u.code as unit
     , u.name as unit_name
     , e.peer
     , e.act
     , e.kind
     , e.record
     , e.person
     , e.fields
     , e.reason
     , e.request_id
  from audit_entry e
  left join unit u on u.id = e.unit
 where e.unit between $1 and $2
   and ($3::uuid is null or e.person = $3)
   and (cardinality($4::uuid[]) = 0 or e.record = any($4))
   and ($5::text is null or e.account_name = $5)
   and ($6::text is null or e.act = $6)
   and ($7::timestamptz is null or e.at >= $7)
   and ($8::timestamptz is null or e.at < $8)
   and ($9::timestamptz is null or (e.at, e.chain, e.seq) < ($9, $10::integer, $11::bigint))
 order by e.at desc
     , e.chain desc
     , e.seq desc
 limit $12;
