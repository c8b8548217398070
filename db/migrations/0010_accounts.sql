-- Who may sign in, in the roles of the work (src/domain/account/rights.hpp). An account is opened
-- by one administrator and made valid by another; it is closed and never deleted, because the log
-- names it.
alter table account drop constraint account_role_known;
update account
   set role = case role when 'administrator' then 'system_administrator'
                        when 'officer' then 'centre_reviewer'
                        else 'upper_statistics' end;
alter table account
    add constraint account_role_known check (role in (
        'base_clerk', 'base_chair', 'upper_reviewer', 'centre_reviewer', 'approver', 'finance',
        'auditor', 'contact_officer', 'hotline', 'assigned_helper', 'upper_statistics',
        'system_administrator', 'security_administrator', 'audit_administrator')),
    add constraint account_unit_known foreign key (unit) references unit (id) not valid,
    add column opened_by text not null default 'system',
    -- None: it waits for a security administrator.
    add column confirmed_at timestamptz,
    add column confirmed_by text,
    add column closed_by text,
    add column closed_reason text,
    add column seen_at timestamptz,
    -- The secret of the second factor, sealed; and the one whose first code is still awaited.
    add column second_factor bytea,
    add column second_factor_offered bytea,
    -- The last step whose code was taken: a code that was used once is used up.
    add column second_factor_step bigint not null default 0;
update account set confirmed_at = created_at, confirmed_by = 'system';

-- One administrator of each of the three posts for a unit, whoever opens two at once.
create unique index one_administrator_per_level on account (unit, role)
    where closed_at is null
      and role in ('system_administrator', 'security_administrator', 'audit_administrator');
create index account_by_unit on account (unit, name);

-- For whoever has lost the device: each code is good once. Only its keyed index is kept.
create table recovery_code (
    account uuid not null references account (id),
    code uuid not null,
    used_at timestamptz,
    primary key (account, code)
);

-- An account lent to another for a time. The log names both.
create table delegation (
    id uuid primary key,
    from_account uuid not null references account (id),
    to_account uuid not null references account (id),
    from_at timestamptz not null,
    until_at timestamptz not null,
    reason text not null,
    given_at timestamptz not null,
    ended_at timestamptz,
    constraint delegation_to_another check (from_account <> to_account),
    constraint delegation_lasts check (until_at > from_at and until_at <= from_at + interval '31 days')
);
create index delegation_from on delegation (from_account);
create index delegation_to on delegation (to_account);

alter table session
    -- The second factor was answered.
    add column proved boolean not null default false,
    -- The person acts for another by this delegation.
    add column acting uuid references delegation (id),
    -- Until when, and what for, households may be opened from an upper level.
    add column opening_until timestamptz,
    add column opening_reason text;
