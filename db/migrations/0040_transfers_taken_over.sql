-- A file that another county handed over goes on as a dossier of the union that asked for it: the
-- request says which one, so that the line of life can be followed from either side. Once for each
-- request, and only where it was granted.
alter table transfer_request
    add column began uuid,
    add column taken_by text,
    add column taken_on date,
    add constraint transfer_request_taken_whole
        check ((began is null) = (taken_by is null) and (began is null) = (taken_on is null)
           and (began is null or outcome = 'granted' and outcome is not null));
create unique index transfer_request_began on transfer_request (began) where began is not null;
