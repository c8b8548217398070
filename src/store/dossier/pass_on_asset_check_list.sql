-- $1 county  $2 list  $3 on
update asset_check_list
   set passed_on = $3
 where county = $1
   and id = $2;
