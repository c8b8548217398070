-- How much a database has been used: its campaigns, households and base unions.
-- Count
select (select count(*) from campaign)
     + (select count(*) from household)
     + (select count(*) from unit where kind <> 'territorial') as n;
