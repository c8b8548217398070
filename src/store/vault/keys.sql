-- Every key, the oldest first.
-- StoredKey
select number
     , suite
     , purpose
     , wrapped
     , public_key
     , retired_at
  from data_key
 order by number;
