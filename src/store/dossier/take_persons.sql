-- Enters persons as belonging to a household of the file; who belongs to one already stays.
-- Waits for whoever enters the same person at this moment. In order, so that two that enter
-- the same persons never wait for each other.
-- $1 persons, $2 counties, $3 households, $4 whether each is the head
-- one column: the persons that went in
insert into filed_person (person, county, household, head)
select n.person
     , n.county
     , n.household
     , n.head
  from unnest($1::uuid[], $2::int[], $3::uuid[], $4::boolean[])
       n (person, county, household, head)
 order by n.person
    on conflict (person) do nothing
returning person;
