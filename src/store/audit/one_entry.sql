-- One entry whole.
-- $1 chain  $2 place in it
-- maybe_one: WholeEntry
select e.chain
     , e.seq
     , e.at
     , e.account
     , e.account_name
     , e.acting_for
     , e.unit as place
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
     , e.detail
     , b.hash as previous_hash
     , e.hash
  from audit_entry e
  left join unit u on u.id = e.unit
  left join audit_entry b on b.chain = e.chain
                         and b.seq = e.seq - 1
 where e.chain = $1
   and e.seq = $2;
