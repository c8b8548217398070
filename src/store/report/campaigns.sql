-- Every campaign with the union that runs it, the latest first.
-- CampaignRow
select c.code
     , c.name
     , c.starts_on
     , c.ends_on
     , c.unit
     , u.code as unit_code
     , u.name as unit_name
  from campaign c
  join unit u on u.id = c.unit
 order by c.starts_on desc, c.code;
