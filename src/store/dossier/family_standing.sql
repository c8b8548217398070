-- What forbids a change of a family, beside the state of its dossier.
-- $1 county  $2 household  $3 a change that does not count, or null
-- one: FamilyStanding
select (select d.id
          from dossier d
         where d.county = $1 and d.household = $2) as dossier
     , (select max(j.valid_from)
          from judgement j
         where j.county = $1 and j.household = $2 and j.valid_until is null) as judged_from
     , exists (select
                 from payment p
                where p.county = $1 and p.household = $2
                  and p.state in ('draft', 'checked', 'approved', 'sent')) as payments_open
     , exists (select
                 from family_change f
                where f.county = $1 and (f.household = $2 or f.other = $2) and f.outcome is null
                  and f.id is distinct from $3::uuid) as change_open;
