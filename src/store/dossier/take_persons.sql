-- Enters persons as belonging to a household of the file; who belongs to one already stays.
-- Waits for whoever enters the same person at this moment. In order, so that two that enter
-- the same persons never wait for each other.
-- $1 citizen numbers, $2 counties, $3 households, $4 whether each is the head
-- one column: the citizen numbers that went in
insert into filed_person (citizen_id, county, household, head)
select n.citizen_id
     , n.county
     , n.household
     , n.head
  from unnest($1::text[], $2::int[], $3::uuid[], $4::boolean[])
       n (citizen_id, county, household, head)
 order by n.citizen_id
    on conflict (citizen_id) do nothing
returning citizen_id;
