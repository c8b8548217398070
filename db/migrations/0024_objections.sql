-- Objections that nobody has settled yet, as a list: few of all that were ever filed. Identities
-- are version 7, so that by them the oldest comes first.
create index objection_open on objection (unit, id) where settled_at is null;
