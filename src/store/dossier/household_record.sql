-- A dossier with all its fields as text, by name: the fields are described once, in
-- domain/dossier/household.hpp, and a page that shows them all must not list them again.
-- $1 county, $2 identity
-- RecordText
select (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(h)) where value is not null)
           as record
  from household h
 where h.county = $1 and h.id = $2;
