-- Every key, the oldest first.
-- StoredKey
select number
     , suite
     , purpose
     , wrapped
     , public_key
  from data_key
 order by number;
