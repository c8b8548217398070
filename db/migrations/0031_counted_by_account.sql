-- What an account may do so many times an hour is counted of the person, whomever the person acts
-- for meanwhile and whatever that scope shows, and by one request after the other: two that come
-- at once would both see room for one more. The row of the account puts them in line; the count
-- looks again behind it.
create function acts_of_account(of_account uuid, since timestamptz, of_act text) returns bigint
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    perform from account where id = of_account for no key update;
    return (select count(*)
              from audit_entry
             where account = of_account
               and at >= since
               and act = of_act);
end $$;

create function whole_sheets_of_account(of_account uuid, since timestamptz) returns bigint
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    perform from account where id = of_account for no key update;
    return (select count(*)
              from printed_sheet
             where account = of_account
               and printed_at > since
               and whole);
end $$;

revoke all on function acts_of_account, whole_sheets_of_account from public;
grant execute on function acts_of_account, whole_sheets_of_account to hengwen_scoped;
