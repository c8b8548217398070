-- Takes away the rows that a merge brought into a household.
-- $1 county  $2 household  $3 identities
-- one column: how many
with of_member as (
  delete from member where county = $1 and household = $2 and id = any($3::uuid[]) returning 1
), of_income as (
  delete from income where county = $1 and household = $2 and id = any($3::uuid[]) returning 1
), of_expense as (
  delete from expense where county = $1 and household = $2 and id = any($3::uuid[]) returning 1
), of_asset as (
  delete from asset where county = $1 and household = $2 and id = any($3::uuid[]) returning 1
)
select (select count(*) from of_member) + (select count(*) from of_income)
     + (select count(*) from of_expense) + (select count(*) from of_asset);
