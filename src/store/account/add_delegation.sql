-- $1 id  $2 from  $3 to  $4 first moment  $5 last moment  $6 reason  $7 now
insert into delegation (id, from_account, to_account, from_at, until_at, reason, given_at)
values ($1, $2, $3, $4, $5, $6, $7);
