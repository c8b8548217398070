-- Whether somebody may see a secret of a child at this moment, because a supervisor agreed.
-- $1 county  $2 record  $3 field  $4 account  $5 granted after this moment
-- one column: whether it is so
select exists (select
                 from child_access
                where county = $1
                  and record = $2
                  and field = $3
                  and asked_by = $4
                  and state = 'granted'
                  and decided_at > $5);
