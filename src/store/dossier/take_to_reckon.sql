-- Takes the marks of some households; what is read of them afterwards is up to date. Marks that
-- somebody else takes or touches at this moment are left to them.
-- $1 how many at most
-- MarkedHousehold
delete from household_to_reckon r
 using (select county
             , household
          from household_to_reckon
         order by county, household
         limit $1
           for update skip locked) n
 where r.county = n.county
   and r.household = n.household
returning r.county, r.household;
