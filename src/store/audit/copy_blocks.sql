-- The entries in some blocks of the table, as they lie on the disk: hash, and then the canonical
-- line. hengwen.from_place and hengwen.to_place: the first place (block, number) and the first
-- one behind.
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
     where ctid >= current_setting('hengwen.from_place')::tid
       and ctid < current_setting('hengwen.to_place')::tid
) to stdout;
