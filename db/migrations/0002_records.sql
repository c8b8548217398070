-- The tree of unions and every kind of record a union enters (src/domain/*/records.hpp).
--
-- Household data is kept by county: the six-digit division is the first column of every
-- key, so that the same schema runs distributed on Citus. A row is found again by
-- source_key (its natural key), and is unchanged when its content is. Money is yuan with
-- two decimals, dates are local, codes are words of policy/code_lists.

create extension if not exists btree_gist;

-- One union. The place is its identity and its subtree is the range place .. last place
-- (src/domain/org/unit.hpp). Whole country: a reference table.
create table unit (
    id bigint primary key check (id >= 0),
    code text not null unique,
    name text not null,
    level text not null check (level in ('nation', 'province', 'city', 'county', 'town', 'base')),
    kind text not null check (kind in ('territorial', 'enterprise', 'institution', 'park', 'industry')),
    parent bigint references unit (id),
    division text not null,
    credit_code text,
    workers bigint check (workers >= 0),
    county integer not null,
    source_key uuid not null unique,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    constraint unit_only_the_nation_has_no_parent check ((parent is null) = (id = 0))
);
create index unit_by_parent on unit (parent, id);
create index unit_by_division on unit (division);

-- Relief centres at county level and above.
create table centre (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text not null,
    unit bigint not null,
    name text not null,
    level text not null,
    opened_on date not null,
    closed_on date,
    address text,
    phone text,
    counselling_room boolean not null,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id)
);
create index centre_by_unit on centre (unit);

-- Seasons of ticket windows.
create table ticket_window (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    centre uuid not null,
    unit bigint not null,
    opened_on date not null,
    closed_on date,
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, centre) references centre (county, id),
    foreign key (unit) references unit (id)
);
create index ticket_window_by_unit on ticket_window (unit, opened_on);
create index ticket_window_by_centre on ticket_window (county, centre);

-- Staff of the centres.
create table centre_staff (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    centre uuid not null,
    unit bigint not null,
    name text not null,
    citizen_id text,
    post text,
    joined_on date not null,
    left_on date,
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, centre) references centre (county, id),
    foreign key (unit) references unit (id)
);
create index centre_staff_by_unit on centre_staff (unit);
create index centre_staff_by_centre on centre_staff (county, centre);

-- Union volunteers.
create table volunteer (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    unit bigint not null,
    centre uuid,
    name text not null,
    citizen_id text,
    joined_on date not null,
    left_on date,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, centre) references centre (county, id)
);
create index volunteer_by_unit on volunteer (unit);
create index volunteer_by_centre on volunteer (county, centre);

-- Relief stations and points.
create table station (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text not null,
    unit bigint not null,
    name text not null,
    type text not null,
    host_name text,
    host_above_size boolean not null,
    host_nature text,
    opened_on date not null,
    closed_on date,
    address text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id)
);
create index station_by_unit on station (unit);

-- Employers, found again by credit code.
create table employer (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    credit_code text not null,
    name text not null,
    unit bigint not null,
    division text not null,
    nature text not null,
    condition text,
    industry text,
    above_size boolean not null,
    workers bigint,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id)
);
create index employer_by_unit on employer (unit);

-- What the centres themselves cost.
create table centre_cost (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    centre uuid not null,
    unit bigint not null,
    type text not null,
    amount numeric(14,2) not null,
    spent_on date not null,
    note text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, centre) references centre (county, id),
    foreign key (unit) references unit (id),
    constraint centre_cost_positive check (amount > 0)
);
create index centre_cost_by_unit on centre_cost (unit, spent_on);
create index centre_cost_by_centre on centre_cost (county, centre);

-- Warmth campaigns; few, and known to the whole country by code.
create table campaign (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    code text not null,
    name text not null,
    unit bigint not null,
    theme text,
    starts_on date not null,
    ends_on date not null,
    notice_number text,
    planned numeric(14,2),
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    constraint campaign_ends_after_it_starts check (ends_on >= starts_on),
    unique (code)
);
create index campaign_by_unit on campaign (unit);

-- Dossiers: one row for a household and its head.
create table household (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text not null,
    unit bigint not null,
    name text not null,
    citizen_id text not null,
    sex text,
    ethnicity text not null,
    political text,
    health text not null,
    disability text,
    disability_grade text,
    marital text,
    registration text,
    registered_division text,
    migrant boolean not null,
    model_worker text not null,
    single_parent boolean not null,
    insurance text,
    phone text,
    other_contact text,
    postcode text,
    employer text,
    employer_credit_code text,
    employer_nature text,
    employer_condition text,
    industry text,
    work_status text not null,
    work_started_on date,
    contract_on date,
    contract_term text,
    own_income numeric(14,2),
    self_help boolean,
    housing text,
    housing_area bigint,
    address text,
    address_division text,
    cause text not null,
    cause_second text,
    cause_third text,
    cause_fourth text,
    key_group text,
    measure text,
    income_declared numeric(14,2),
    rigid_declared numeric(14,2),
    bank text,
    branch text,
    account text,
    account_type text,
    category text not null,
    standard_level text not null,
    filed_on date not null,
    left_on date,
    left_reason text,
    filer text,
    reviewer text,
    clerk text,
    notes text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    constraint household_left_after_filed check (left_on > filed_on),
    constraint household_left_with_reason check ((left_on is null) = (left_reason is null)),
    constraint household_filed_once unique (county, citizen_id)
);
create index household_by_unit on household (unit, filed_on);

-- The others of the household.
create table member (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    household uuid not null,
    name text not null,
    relation text not null,
    citizen_id text,
    birth_on date,
    sex text,
    ethnicity text,
    political text,
    health text not null,
    disability text,
    insurance text,
    marital text,
    registration text,
    model_worker text,
    identity text,
    worker boolean not null,
    migrant boolean not null,
    income_month numeric(14,2),
    education text,
    school_year bigint,
    school_years bigint,
    workplace text,
    workplace_nature text,
    industry text,
    contract_on date,
    contract_term text,
    phone text,
    counted boolean,
    not_counted_reason text,
    notes text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, household) references household (county, id)
);
create index member_by_household on member (county, household);

-- Income lines of the 12 months before the application.
create table income (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    household uuid not null,
    member_name text,
    type text not null,
    amount numeric(14,2) not null,
    from_on date,
    to_on date,
    proof text,
    excluded boolean not null,
    excluded_reason text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, household) references household (county, id),
    constraint income_not_negative check (amount >= 0)
);
create index income_by_household on income (county, household);

-- Rigid expense lines, gross and reimbursed.
create table expense (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    household uuid not null,
    member_name text,
    type text not null,
    gross numeric(14,2) not null,
    reimbursed numeric(14,2) not null,
    spent_on date,
    proof text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, household) references household (county, id),
    constraint expense_not_negative check (gross >= 0 and reimbursed >= 0 and reimbursed <= gross)
);
create index expense_by_household on expense (county, household);

-- What the household owns, and who says so.
create table asset (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    household uuid not null,
    type text not null,
    description text,
    quantity bigint,
    value numeric(14,2),
    source text not null,
    checked_on date,
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, household) references household (county, id)
);
create index asset_by_household on asset (county, household);

-- What the household was judged to be, from when until when.
create table judgement (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    household uuid not null,
    valid_from date not null,
    valid_until date,
    category text not null,
    proposed text,
    standard_level text,
    rule text,
    standard numeric(14,2),
    counted bigint,
    income_year numeric(14,2),
    rigid_year numeric(14,2),
    cause text,
    reason text,
    left_reason text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, household) references household (county, id),
    constraint judgement_ends_after_it_starts check (valid_until > valid_from),
    -- One household is never two things on one day, whoever writes at the same moment.
    constraint judgements_overlap exclude using gist
        (county with =, household with =, daterange(valid_from, valid_until) with &&)
);
create index judgement_by_household on judgement (county, household);

-- People found in hardship, filed or not.
create table survey_entry (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    unit bigint not null,
    name text not null,
    citizen_id text not null,
    migrant boolean not null,
    in_hardship boolean not null,
    surveyed_on date not null,
    until_on date,
    reason text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id)
);
create index survey_entry_by_unit on survey_entry (unit, surveyed_on);

-- Visits to families.
create table household_visit (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    household uuid,
    name text not null,
    citizen_id text,
    "group" text not null,
    worker boolean not null,
    migrant boolean not null,
    model_worker text not null,
    visited_on date not null,
    campaign text,
    visitors text not null,
    mode text,
    place text,
    situation text,
    needs text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, household) references household (county, id),
    foreign key (campaign) references campaign (code)
);
create index household_visit_by_unit on household_visit (unit, visited_on);
create index household_visit_by_household on household_visit (county, household);

-- Condolence to workers at their posts.
create table worker_visit (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    name text,
    citizen_id text,
    "group" text not null,
    visited_on date not null,
    campaign text,
    place text,
    head_count bigint,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (campaign) references campaign (code),
    constraint worker_visit_named_or_counted check (name is not null or head_count > 0)
);
create index worker_visit_by_unit on worker_visit (unit, visited_on);

-- Visits to enterprises.
create table employer_visit (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    employer uuid not null,
    visited_on date not null,
    campaign text,
    in_difficulty boolean not null,
    workers bigint,
    wages_finding text,
    insurance_finding text,
    safety_finding text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, employer) references employer (county, id),
    foreign key (campaign) references campaign (code)
);
create index employer_visit_by_unit on employer_visit (unit, visited_on);
create index employer_visit_by_employer on employer_visit (county, employer);

-- Money and goods that came in.
create table receipt (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    source text not null,
    form text not null,
    amount numeric(14,2) not null,
    received_on date not null,
    payer text not null,
    from_outside boolean not null,
    through_centre boolean not null,
    campaign text,
    agreement text,
    note text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (campaign) references campaign (code),
    constraint receipt_positive check (amount > 0)
);
create index receipt_by_unit on receipt (unit, received_on);

-- Money and goods given by real name.
create table payment (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    household uuid,
    payee_name text not null,
    payee_citizen_id text,
    hardship_worker boolean not null,
    migrant boolean not null,
    model_worker text not null,
    aid text not null,
    "group" text,
    source text not null,
    form text not null,
    item text,
    quantity bigint,
    amount numeric(14,2) not null,
    paid_on date not null,
    state text not null,
    channel text not null,
    account text,
    student text,
    through_centre boolean not null,
    campaign text,
    note text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, household) references household (county, id),
    foreign key (campaign) references campaign (code),
    constraint payment_positive check (amount > 0)
);
create index payment_by_unit on payment (unit, paid_on);
create index payment_by_household on payment (county, household);

-- Special relief funds in the governments' budgets.
create table special_fund (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    unit bigint not null,
    year bigint not null,
    amount numeric(14,2) not null,
    budgeted boolean not null,
    matched boolean not null,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    constraint special_fund_not_negative check (amount >= 0)
);
create index special_fund_by_unit on special_fund (unit, year);

-- Public benefits obtained with help.
create table referral (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    household uuid,
    name text not null,
    citizen_id text,
    hardship_worker boolean not null,
    migrant boolean not null,
    policy text not null,
    referred_to text not null,
    referred_on date not null,
    result text not null,
    result_on date,
    through_centre boolean not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, household) references household (county, id),
    foreign key (campaign) references campaign (code)
);
create index referral_by_unit on referral (unit, referred_on);
create index referral_by_household on referral (county, household);

-- Posts on offer.
create table job_offer (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    employer text not null,
    post text not null,
    vacancies bigint not null,
    offered_on date not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (campaign) references campaign (code),
    constraint job_offer_has_vacancies check (vacancies > 0)
);
create index job_offer_by_unit on job_offer (unit, offered_on);

-- Workers introduced to posts.
create table job_introduction (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    household uuid,
    name text not null,
    citizen_id text,
    hardship_worker boolean not null,
    migrant boolean not null,
    employer text not null,
    post text not null,
    introduced_on date not null,
    hired boolean,
    value numeric(14,2),
    through_centre boolean not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, household) references household (county, id),
    foreign key (campaign) references campaign (code)
);
create index job_introduction_by_unit on job_introduction (unit, introduced_on);
create index job_introduction_by_household on job_introduction (county, household);

-- Workers in courses.
create table training (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    household uuid,
    name text not null,
    citizen_id text,
    hardship_worker boolean not null,
    migrant boolean not null,
    course text not null,
    started_on date not null,
    finished_on date,
    outcome text not null,
    value numeric(14,2),
    through_centre boolean not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, household) references household (county, id),
    foreign key (campaign) references campaign (code)
);
create index training_by_unit on training (unit, started_on);
create index training_by_household on training (county, household);

-- Policy advice.
create table advice (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    household uuid,
    name text not null,
    citizen_id text,
    hardship_worker boolean not null,
    migrant boolean not null,
    topic text not null,
    advised_on date not null,
    value numeric(14,2),
    through_centre boolean not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, household) references household (county, id),
    foreign key (campaign) references campaign (code)
);
create index advice_by_unit on advice (unit, advised_on);
create index advice_by_household on advice (county, household);

-- Legal aid by claimant.
create table legal_aid (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    household uuid,
    name text not null,
    citizen_id text,
    hardship_worker boolean not null,
    migrant boolean not null,
    case_number text,
    type text not null,
    lawyer text,
    accepted_on date not null,
    accepted boolean not null,
    value numeric(14,2),
    through_centre boolean not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, household) references household (county, id),
    foreign key (campaign) references campaign (code)
);
create index legal_aid_by_unit on legal_aid (unit, accepted_on);
create index legal_aid_by_household on legal_aid (county, household);

-- Start-up loans.
create table start_up_loan (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    household uuid,
    name text not null,
    citizen_id text,
    hardship_worker boolean not null,
    migrant boolean not null,
    bank text not null,
    value numeric(14,2) not null,
    granted_on date not null,
    due_on date,
    through_centre boolean not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, household) references household (county, id),
    foreign key (campaign) references campaign (code)
);
create index start_up_loan_by_unit on start_up_loan (unit, granted_on);
create index start_up_loan_by_household on start_up_loan (county, household);

-- Help of no other kind.
create table other_help (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    household uuid,
    name text not null,
    citizen_id text,
    hardship_worker boolean not null,
    migrant boolean not null,
    what text not null,
    helped_on date not null,
    value numeric(14,2),
    through_centre boolean not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, household) references household (county, id),
    foreign key (campaign) references campaign (code)
);
create index other_help_by_unit on other_help (unit, helped_on);
create index other_help_by_household on other_help (county, household);

-- Officers paired with households.
create table pairing (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    unit bigint not null,
    household uuid not null,
    officer text not null,
    officer_post text,
    paired_from date not null,
    paired_until date,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (county, household) references household (county, id)
);
create index pairing_by_unit on pairing (unit, paired_from);
create index pairing_by_household on pairing (county, household);

-- Sessions of counselling.
create table counselling (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    name text,
    citizen_id text,
    counsellor text not null,
    held_on date not null,
    through_centre boolean not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (campaign) references campaign (code)
);
create index counselling_by_unit on counselling (unit, held_on);

-- Occasions with a head-count.
create table event (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    type text not null,
    topic text not null,
    place text,
    held_on date not null,
    head_count bigint not null,
    evidence text not null,
    counted_by text not null,
    through_centre boolean not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (campaign) references campaign (code),
    constraint event_head_count_not_negative check (head_count >= 0)
);
create index event_by_unit on event (unit, held_on);

-- Services to one named worker.
create table personal_service (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    type text not null,
    name text not null,
    citizen_id text,
    served_on date not null,
    through_centre boolean not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (campaign) references campaign (code)
);
create index personal_service_by_unit on personal_service (unit, served_on);

-- Rights cases.
create table rights_case (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text not null,
    unit bigint not null,
    type text not null,
    employer text not null,
    employer_credit_code text,
    opened_on date not null,
    closed_on date,
    outcome text,
    cross_region boolean not null,
    other_union text,
    partner_agency text,
    amount numeric(14,2),
    through_centre boolean not null,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id)
);
create index rights_case_by_unit on rights_case (unit, opened_on);

-- Who claims in a case.
create table claimant (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    rights_case uuid not null,
    name text not null,
    citizen_id text,
    migrant boolean not null,
    hardship_worker boolean not null,
    claimed numeric(14,2),
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, rights_case) references rights_case (county, id)
);
create index claimant_by_rights_case on claimant (county, rights_case);

-- Wages recovered, by claimant.
create table recovery (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    rights_case uuid not null,
    name text not null,
    citizen_id text,
    amount numeric(14,2) not null,
    recovered_on date not null,
    with_government boolean not null,
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, rights_case) references rights_case (county, id),
    constraint recovery_positive check (amount > 0)
);
create index recovery_by_date on recovery (recovered_on);
create index recovery_by_rights_case on recovery (county, rights_case);

-- Special trains, carriages, coaches, ships and planes.
create table trip (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text not null,
    unit bigint not null,
    mode text not null,
    vehicles bigint not null,
    from_place text not null,
    to_place text not null,
    departed_on date not null,
    carrier text,
    cost numeric(14,2),
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (campaign) references campaign (code),
    constraint trip_has_vehicles check (vehicles > 0)
);
create index trip_by_unit on trip (unit, departed_on);

-- Who was to board, and who did.
create table passenger (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    trip uuid not null,
    unit bigint not null,
    name text not null,
    citizen_id text,
    phone text,
    boarded boolean not null,
    primary key (county, id),
    unique (county, source_key),
    foreign key (county, trip) references trip (county, id),
    foreign key (unit) references unit (id)
);
create index passenger_by_unit on passenger (unit);
create index passenger_by_trip on passenger (county, trip);

-- Tickets for the way home.
create table ticket (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    name text not null,
    citizen_id text,
    tickets bigint not null,
    bought_on date not null,
    amount numeric(14,2),
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (campaign) references campaign (code),
    constraint ticket_at_least_one check (tickets > 0)
);
create index ticket_by_unit on ticket (unit, bought_on);

-- Subsidies won from employers.
create table travel_subsidy (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    number text,
    unit bigint not null,
    employer text not null,
    people bigint not null,
    people_only_subsidised bigint not null,
    agreed numeric(14,2),
    paid numeric(14,2) not null,
    paid_on date not null,
    campaign text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    foreign key (campaign) references campaign (code),
    constraint travel_subsidy_positive check (paid >= 0 and people >= people_only_subsidised)
);
create index travel_subsidy_by_unit on travel_subsidy (unit, paid_on);

-- Hospitals, pharmacies, shops, schools and bodies worked with.
create table partner (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    unit bigint not null,
    name text not null,
    type text not null,
    ownership text not null,
    since_on date not null,
    until_on date,
    address text,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id)
);
create index partner_by_unit on partner (unit);

-- Numbers that no record can give: typed, with source and person.
create table typed_item (
    county integer not null,
    id uuid not null,
    source_key uuid not null,
    content uuid not null,
    import uuid,
    recorded_at timestamptz not null default now(),
    unit bigint not null,
    form text not null,
    item text not null,
    as_of date not null,
    value bigint not null,
    source text not null,
    said_by text not null,
    primary key (county, id),
    unique (county, source_key),
    foreign key (unit) references unit (id),
    constraint typed_item_not_negative check (value >= 0)
);
create index typed_item_by_unit on typed_item (unit, as_of);

-- One person belongs to one household in the file, in the whole country, whoever enters it and
-- wherever. A head keeps the household for life (it may leave and return); a member is
-- free again when the household has left. Its own small table, without a county, because it
-- must hold across counties.
create table filed_person (
    citizen_id text primary key,
    county integer not null,
    household uuid not null,
    head boolean not null
);
create index filed_person_by_household on filed_person (county, household);

create index household_by_citizen on household (citizen_id);
create unique index household_by_number on household (county, number);
-- Members who are workers themselves (item A1-02A), and families of a model worker (04G).
create index member_workers on member (county, household) where worker;
create index member_model_workers on member (county, household) where model_worker <> 'none';

-- Households whose stay in the file ended (items A1-03F, A2-09U).
create index judgement_left on judgement (county, valid_until) where left_reason is not null;
