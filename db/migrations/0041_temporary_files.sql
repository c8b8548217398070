-- The files of temporary relief are a list of their own (domain.md 3.1), by union and age.
create index dossier_temporary on dossier (unit, since, id) where state = 'temporary';
