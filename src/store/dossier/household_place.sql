-- Where a household is kept and by which union; nothing more is known before it may be seen.
-- $1 identity
-- HouseholdPlace
select county, unit as place from household where id = $1;
