-- The newest of the keys that seal, how many seconds old it is, and how many older ones are not
-- retired: while there are some, records are being sealed anew with the newest.
-- SealingKeys
select newest.number                                         as newest
     , extract(epoch from now() - newest.created_at)::bigint as seconds_old
     , (select count(*)
          from data_key older
         where older.purpose = 'seal'
           and older.retired_at is null
           and older.number < newest.number)                 as older
  from data_key newest
 where newest.purpose = 'seal'
 order by newest.number desc
 limit 1;
