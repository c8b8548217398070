-- $1 number, $2 wrapped anew
update data_key
   set wrapped = $2
 where number = $1;
