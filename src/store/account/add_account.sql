-- $1 id  $2 name  $3 password hash  $4 role  $5 place of the unit  $6 must change password
-- $7 now  $8 full name  $9 phone  $10 who opens it  $11 valid from now on, or it waits
insert into account (id, name, password_hash, role, unit, must_change_password, created_at,
                     full_name, phone, opened_by, confirmed_at, confirmed_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, case when $11 then $7::timestamptz end,
        case when $11 then $10::text end);
