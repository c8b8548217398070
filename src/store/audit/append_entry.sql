-- One entry and the new end of its chain.
-- $1 chain  $2 place in it  $3 when  $4 account  $5 its name  $6 for whom it acts  $7 unit
-- $8 address  $9 act  $10 kind  $11 record  $12 person  $13 fields  $14 reason  $15 request
-- $16 sealed detail  $17 hash  $18 signature of the new end
with entry as (
    insert into audit_entry (chain, seq, at, account, account_name, acting_for, unit, peer, act,
                             kind, record, person, fields, reason, request_id, detail, hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
)
update audit_chain
   set seq = $2
     , hash = $17
     , signature = $18
 where chain = $1;
