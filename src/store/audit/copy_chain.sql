-- The entries of one chain in their order: hash, and then the canonical line.
-- hengwen.chain: which one; hengwen.from_place and hengwen.to_place: first and last seq.
copy (
    select encode(hash, 'hex')
         , chain
         , seq
         , at
         , account
         , account_name
         , acting_for
         , unit
         , peer
         , act
         , kind
         , record
         , person
         , fields
         , reason
         , request_id
         , detail
      from audit_entry
     where chain = current_setting('hengwen.chain')::integer
       and seq between current_setting('hengwen.from_place')::bigint
                   and current_setting('hengwen.to_place')::bigint
     order by seq
) to stdout;
