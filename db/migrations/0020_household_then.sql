-- The household as it was when somebody decided about it, sealed and kept with that step.
alter table dossier_step add column household bytea;
