-- The picture of the data that this transaction sees, under a name for another connection.
select pg_export_snapshot() as picture;
