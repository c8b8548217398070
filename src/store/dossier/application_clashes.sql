-- With which unions an application clashes, the latest first.
-- $1 county  $2 dossier
-- ApplicationClash
select with_unit as unit_code
     , with_name as unit_name
     , met_on
  from application_clash
 where county = $1
   and dossier = $2
 order by met_on desc, with_unit;
