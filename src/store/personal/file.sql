-- How a household's file stands. It has left when its last judgement version ended; one that came
-- back into the file is locked no longer.
-- $1 household
-- maybe_one: FileRow
select h.county
     , h.id
     , h.person
     , h.unit as place
     , u.code as unit_code
     , u.name as unit_name
     , u.division
     , h.number
     , h.name as head_name
     , h.filed_on
     , case when j.valid_from is null then h.left_on else j.valid_until end as left_on
     , case when j.valid_from is null or j.valid_until is not null then h.locked_on end as locked_on
     , case when j.valid_from is null or j.valid_until is not null then h.locked_reason end
           as locked_reason
     , h.destroyed_on
     , exists (select
                 from destruction d
                where d.county = h.county and d.household = h.id and d.state = 'proposed')
           as proposed
     , exists (select
                 from person_request r
                where r.county = h.county and r.household = h.id and r.outcome is null)
           as request_open
  from household h
  join unit u on u.id = h.unit
  left join lateral (select v.valid_from
                          , v.valid_until
                       from judgement v
                      where v.county = h.county and v.household = h.id
                      order by v.valid_from desc
                      limit 1) j on true
 where h.id = $1;
