-- Whether a person is or was the head of another household of the county.
-- $1 county  $2 person  $3 this household
-- one column: boolean
select exists (select
                 from household h
                where h.county = $1 and h.person = $2 and h.id <> $3);
