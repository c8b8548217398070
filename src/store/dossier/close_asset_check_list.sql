-- Nobody waits on it any more.
-- $1 county  $2 list  $3 on  $4 by whom  $5 why
with nobody_waits as (
update asset_check_household
   set waits = false
 where county = $1
   and list = $2
   and waits
)
update asset_check_list
   set closed_on = $3
     , closed_by = $4
     , closed_reason = $5
 where county = $1
   and id = $2
   and closed_on is null;
