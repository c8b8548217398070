-- A household is kept by another union of its county from now on, with what was printed of it and
-- all rows that belong to it: each says itself of which union it is. Keys that hold them to the
-- household are looked at when the transaction ends.
-- $1 county  $2 household  $3 unit
with of_sheet as (
update printed_sheet s
   set unit = $3
 where s.county = $1
   and s.dossier in (select d.id from dossier d where d.county = $1 and d.household = $2)
), of_member as (
update member
   set unit = $3
 where county = $1
   and household = $2
), of_income as (
update income
   set unit = $3
 where county = $1
   and household = $2
), of_expense as (
update expense
   set unit = $3
 where county = $1
   and household = $2
), of_asset as (
update asset
   set unit = $3
 where county = $1
   and household = $2
), of_judgement as (
update judgement
   set unit = $3
 where county = $1
   and household = $2
), of_reckoning as (
update household_to_reckon
   set unit = $3
 where county = $1
   and household = $2
)
update household
   set unit = $3
 where county = $1
   and id = $2;
