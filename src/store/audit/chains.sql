-- Every chain that has entries, from one to the next by the index: there are few chains and
-- very many entries.
-- $1 first chain  $2 last chain
-- std::int32_t
with recursive found as (
    select min(chain) as chain
      from audit_entry
     where chain between $1 and $2
     union all
    select (select min(e.chain)
              from audit_entry e
             where e.chain > f.chain
               and e.chain <= $2)
      from found f
     where f.chain is not null
)
select chain
  from found
 where chain is not null
 order by chain;
