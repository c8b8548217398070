-- One more paper that somebody sends today. Days that are over are forgotten on the way.
-- $1 day  $2 sender: an account or a dossier  $3 bytes
-- one: PapersSent
with forgotten as (
  delete from paper_sent
   where day < $1::date - 1
)
insert into paper_sent as p (day, sender, sent, bytes)
values ($1, $2, 1, $3)
    on conflict (day, sender) do update
   set sent = p.sent + 1
     , bytes = p.bytes + excluded.bytes
returning sent::bigint as papers
        , bytes;
