-- How many blocks of the disk the entries take.
-- one: std::int64_t
select pg_relation_size('audit_entry') / current_setting('block_size')::bigint as blocks;
