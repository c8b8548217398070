-- How many papers an account, or the code of an application, has sent on a day, and how large:
-- also those that were refused and those that were there already, for each of them is read. Of the
-- whole country and with nothing of people in it; all servers count in the same rows.
create table paper_sent (
    day date not null,
    sender uuid not null,  -- The account of an officer, or the dossier to which a code belongs.
    sent integer not null check (sent > 0),
    bytes bigint not null check (bytes >= 0),
    primary key (day, sender)
);
