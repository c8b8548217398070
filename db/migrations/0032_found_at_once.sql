-- A household is opened by its identity alone, without its county.
create index household_by_id on household (id);

-- … and looked for by a part of the head's name, or the beginning of its number. The signs of a
-- name are few, and whoever has them all is nearly always who was meant.
create index household_by_signs on household using gin (string_to_array(name, null));
create index household_by_beginning on household (number collate "C");
