-- People in the files of the whole country who may be like somebody, and the households they are in.
-- Asked by the program itself; what may be told of them is decided afterwards.
-- $1 persons: the number and its neighbours, $2 name tokens, $3 account token or null
-- $4 a household that is left out or null, $5 how many at most, $6 the day
-- LikeRow
with filed as materialized (  -- Once: it is a hundred looks into a large index.
  select person, county, household, head
    from filed_person
   where person = any($1::uuid[])
), candidate as (
  select 'household' as kind, p.county, p.household as id, p.household
    from filed p
   where p.head
   union
  select 'member', m.county, m.id, m.household
    from filed p
    join member m on m.county = p.county and m.household = p.household and m.person = p.person
                 and m.parted_on is null
   where not p.head
   union
  select 'household', h.county, h.id, h.id
    from household h
   where h.name_token = any($2::bigint[])
   union
  select 'member', m.county, m.id, m.household
    from member m
   where m.name_token = any($2::bigint[])
     and m.parted_on is null
   union
  select 'household', h.county, h.id, h.id
    from household h
   where h.account_token = $3
)
select c.kind
     , c.county
     , c.id
     , c.household
     , coalesce(m.sealed, h.sealed) as sealed
     , h.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , h.number
     , h.name as head_name
     , j.valid_until is null or j.valid_until > $6 as active
     , h.locked_on is not null and (j.valid_from is null or j.valid_until is not null) as locked
  from candidate c
  join household h on h.county = c.county and h.id = c.household
  left join member m on c.kind = 'member' and m.county = c.county and m.id = c.id
  join unit u on u.id = h.unit
  left join lateral (select v.valid_from, v.valid_until
                       from judgement v
                      where v.county = h.county and v.household = h.id
                      order by v.valid_from desc
                      limit 1) j on true
 where ($4::uuid is null or c.household <> $4)
   and h.destroyed_on is null
 limit $5;
