-- The households of one county (:model) again in every other county, until the table holds
-- :wanted of them, with their members, judgements and facts; only in the counties of :province
-- where one is named. What is sealed opens only in its own row:
-- pages that are measured must be the model's own.
\set ON_ERROR_STOP on
set session_replication_role = replica;  -- Neither triggers nor foreign keys: these rows fit.
set synchronous_commit = off;
\if :{?province}
\else
\set province ''
\endif

create temp table copied as
select p.id as unit, p.county, h.id as old, gen_random_uuid() as household
     , gen_random_uuid() as person
  from unit p
 cross join household h
 where p.level = 'county' and p.county <> :model and h.county = :model
   and starts_with(p.code, :'province')
 limit greatest(0, :wanted - (select count(*) from household));
analyze copied;

select set_config('crowd.model', :'model', false);
do $$
declare
    kind text;
    columns text;
    expressions text;
begin
    foreach kind in array array['household', 'member', 'judgement', 'household_facts'] loop
        select string_agg(quote_ident(column_name), ', ')
             , string_agg(case
                   when column_name = 'county'                   then 'c.county'
                   when column_name = 'unit'                     then 'c.unit'
                   when column_name = 'household'                then 'c.household'
                   when column_name = 'id' and kind = 'household' then 'c.household'
                   when column_name = 'person' and kind = 'household' then 'c.person'
                   when column_name in ('id', 'source_key')      then 'gen_random_uuid()'
                   when column_name = 'person'                   then 'case when t.person is not null then gen_random_uuid() end'
                   when column_name like '%\_token'              then format('case when t.%I is not null then uuid_hash_extended(gen_random_uuid(), 0) end', column_name)
                   else 't.' || quote_ident(column_name) end, ', ')
          into columns, expressions
          from information_schema.columns
         where table_schema = 'public' and table_name = kind and is_generated = 'NEVER';
        execute format('insert into %I (%s) select %s from copied c join %I t on t.county = %s and t.%s = c.old',
                       kind, columns, expressions, kind, current_setting('crowd.model'),
                       case kind when 'household' then 'id' else 'household' end);
    end loop;
end $$;
insert into filed_person (person, county, household, head)
select h.person, h.county, h.id, true from household h where h.county <> :model
 union all
select m.person, m.county, m.household, false from member m
 where m.county <> :model and m.person is not null;
reset session_replication_role;
vacuum (analyze) household, member, judgement, household_facts, filed_person;
