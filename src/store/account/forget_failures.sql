-- The right password came: start counting anew.
-- $1 hash of the name
delete from sign_in_failure
 where name_hash = $1;
