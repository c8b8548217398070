-- Lists of a part of the tree, the latest first; or the one of that identity.
-- $1 first place  $2 last place  $3 list, or null  $4 $5 day and identity to go on behind, or null
-- $6 how many at most
-- AssetListRow
select l.county
     , l.id
     , l.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , l.number
     , l.made_on
     , l.made_by
     , l.households
     , l.persons
     , l.answered
     , l.passed_on
     , l.closed_on
     , l.closed_by
     , l.closed_reason
  from asset_check_list l
  join unit u on u.id = l.unit
 where l.unit between $1 and $2
   and ($3::uuid is null or l.id = $3)
   and ($4::date is null or (l.made_on, l.id) < ($4, $5::uuid))
 order by l.made_on desc, l.id desc
 limit $6;
