-- $1 number, $2 suite, $3 purpose, $4 wrapped, $5 public key of one that signs
insert into data_key (number, suite, purpose, wrapped, public_key)
values ($1, $2, $3, $4, $5);
