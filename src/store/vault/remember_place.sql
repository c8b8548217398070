-- $1 key, $2 kind of record, $3 county and $4 identity of the last row, $5 whether that was all
insert into key_rotation (key, kind, county, id, ended)
values ($1, $2, $3, $4, $5)
    on conflict (key, kind) do update
   set county = excluded.county
     , id = excluded.id
     , ended = excluded.ended;
