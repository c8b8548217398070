-- One entry and the new end of its chain. Begins the act anew (chain_moved) when the chain does
-- not end where $19 says.
-- $1 chain  $2 place in it  $3 when  $4 account  $5 its name  $6 for whom it acts  $7 unit
-- $8 address  $9 act  $10 kind  $11 record  $12 person  $13 fields  $14 reason  $15 request
-- $16 sealed detail  $17 hash  $18 proof of the new end  $19 hash of the entry before, or null when
-- the end is locked and whatever it says
with chain_end as (
    update audit_chain
       set seq = $2
         , hash = $17
         , proof = $18
     where chain = $1
       and seq = $2 - 1
       and ($19::bytea is null or hash = $19)
 returning chain
)
insert into audit_entry (chain, seq, at, account, account_name, acting_for, unit, peer, act,
                         kind, record, person, fields, reason, request_id, detail, hash)
select coalesce((select chain from chain_end), chain_moved($1))
     , $2, $3::timestamptz, $4::uuid, $5, $6, $7::bigint, $8, $9
     , $10, $11::uuid, $12::uuid, $13, $14, $15, $16::bytea, $17;
