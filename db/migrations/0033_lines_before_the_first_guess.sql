-- A line for wrong passwords is there, and can be locked, before the first is counted: otherwise a
-- crowd of guesses at one moment finds nothing to wait for.
alter table sign_in_failure
    drop constraint sign_in_failure_failures_check,
    add constraint sign_in_failure_failures_check check (failures >= 0);
