-- $1 id  $2 name  $3 password hash  $4 role  $5 place of the unit  $6 must change password
-- $7 now
insert into account (id, name, password_hash, role, unit, must_change_password, created_at)
values ($1, $2, $3, $4, $5, $6, $7);
