// SPDX-License-Identifier: Apache-2.0
//
// A household (户) in hardship is the unit of the whole system: one dossier, one head,
// its members in rows of their own (domain.md 3.1, 3.2). These are the words of the
// official dossier form; what is judged from them is in judgement.hpp.
//
//     420106-000147  Chen Ying, unit 420106003, illness, filed 2014-03-02, 3 members
#pragma once

#include "domain/reference.hpp"

namespace hengwen {

// The hardship worker in whose name the dossier stands.
struct Head {
  std::string name;
  CitizenNumber citizen_id;
  std::optional<Code<"sex">> sex;  // Checked against the citizen number.
  Code<"ethnicity"> ethnicity;
  std::optional<Code<"CL-03">> political;
  Code<"CL-04"> health;
  std::optional<Code<"CL-05">> disability;
  std::optional<Code<"CL-05-grade">> disability_grade;
  std::optional<Code<"CL-10">> marital;
  std::optional<Code<"CL-11">> registration;
  std::optional<std::string> registered_division;
  bool migrant = false;  // Migrant worker (农民工).
  Code<"CL-07"> model_worker;
  bool single_parent = false;
  std::optional<Code<"CL-19">> insurance;
  std::optional<std::string> phone;
  std::optional<std::string> other_contact;
  std::optional<std::string> postcode;
};
BOOST_DESCRIBE_STRUCT(Head, (),
                      (name, citizen_id, sex, ethnicity, political, health, disability,
                       disability_grade, marital, registration, registered_division, migrant,
                       model_worker, single_parent, insurance, phone, other_contact, postcode))
static_assert(fully_described<Head>);

// Where and how the head works; nature and condition as they were when judged.
struct Work {
  std::optional<std::string> employer;
  std::optional<std::string> employer_credit_code;
  std::optional<Code<"CL-12">> employer_nature;
  std::optional<Code<"CL-13">> employer_condition;
  std::optional<Code<"CL-18">> industry;
  Code<"CL-06"> work_status;
  std::optional<Date> work_started_on;
  std::optional<Date> contract_on;
  std::optional<Code<"CL-17">> contract_term;
  std::optional<Money> own_income;  // Per month, on average.
  std::optional<bool> self_help;    // Can help itself (有一定自救能力).
};
BOOST_DESCRIBE_STRUCT(Work, (),
                      (employer, employer_credit_code, employer_nature, employer_condition,
                       industry, work_status, work_started_on, contract_on, contract_term,
                       own_income, self_help))
static_assert(fully_described<Work>);

// Where the household lives.
struct Home {
  std::optional<Code<"CL-08">> housing;
  std::optional<std::int64_t> housing_area;  // Square metres.
  std::optional<std::string> address;
  std::optional<std::string> address_division;
};
BOOST_DESCRIBE_STRUCT(Home, (), (housing, housing_area, address, address_division))
static_assert(fully_described<Home>);

// Why it is in hardship, and what it says of its own year.
struct Hardship {
  Code<"CL-14"> cause;
  std::optional<Code<"CL-14">> cause_second;
  std::optional<Code<"CL-14">> cause_third;
  std::optional<Code<"CL-14">> cause_fourth;
  std::optional<Code<"CL-15">> key_group;
  std::optional<Code<"CL-16">> measure;
  std::optional<Money> income_declared;  // The last 12 months, when there are no income lines.
  std::optional<Money> rigid_declared;   // Net of reimbursements, when there are no expense lines.
};
BOOST_DESCRIBE_STRUCT(Hardship, (),
                      (cause, cause_second, cause_third, cause_fourth, key_group, measure,
                       income_declared, rigid_declared))
static_assert(fully_described<Hardship>);

// The account in the own name of the head, or of the guardian.
struct BankAccount {
  std::optional<std::string> bank;
  std::optional<std::string> branch;
  std::optional<std::string> account;
  std::optional<Code<"account_type">> account_type;
};
BOOST_DESCRIBE_STRUCT(BankAccount, (), (bank, branch, account, account_type))
static_assert(fully_described<BankAccount>);

// Its stay in the file. Versions after the first are judgements of their own.
struct Filing {
  Code<"CL-01"> category;
  Code<"CL-02"> standard_level;
  Date filed_on;
  std::optional<Date> left_on;  // The first day it was no longer in the file.
  std::optional<Code<"CL-23">> left_reason;
  std::optional<std::string> filer;
  std::optional<std::string> reviewer;
  std::optional<std::string> clerk;
};
BOOST_DESCRIBE_STRUCT(Filing, (),
                      (category, standard_level, filed_on, left_on, left_reason, filer, reviewer,
                       clerk))
static_assert(fully_described<Filing>);

// A dossier as the officer enters it.
struct Household {
  std::optional<std::string> number;  // The dossier number; given by the system when empty.
  UnitId unit;                        // The union that keeps it.
  Head head;
  Work work;
  Home home;
  Hardship hardship;
  BankAccount account;
  Filing filing;
  std::optional<std::string> notes;
};
BOOST_DESCRIBE_STRUCT(Household, (),
                      (number, unit, head, work, home, hardship, account, filing, notes))
static_assert(fully_described<Household>);
template <>
inline constexpr RecordName record_name<Household>{"household",
                                                   {"citizen_id"},
                                                   {{"health", Secret::health},
                                                    {"disability", Secret::health},
                                                    {"disability_grade", Secret::health},
                                                    {"insurance", Secret::health},
                                                    {"phone", Secret::contact},
                                                    {"other_contact", Secret::contact},
                                                    {"address", Secret::address},
                                                    {"account", Secret::account}}};

// A person living in the household beside the head.
struct Member {
  Ref<struct Household> household;
  std::string name;
  Code<"relation"> relation;
  std::optional<CitizenNumber> citizen_id;
  std::optional<Date> birth_on;  // When there is no citizen number yet.
  std::optional<Code<"sex">> sex;
  std::optional<Code<"ethnicity">> ethnicity;
  std::optional<Code<"CL-03">> political;
  Code<"CL-04"> health;
  std::optional<Code<"CL-05">> disability;
  std::optional<Code<"CL-19">> insurance;
  std::optional<Code<"CL-10">> marital;
  std::optional<Code<"CL-11">> registration;
  std::optional<Code<"CL-07">> model_worker;
  std::optional<Code<"CL-06">> identity;
  bool worker = false;  // A worker too, counted among hardship workers (item A1-02A).
  bool migrant = false;
  std::optional<Money> income_month;
  std::optional<Code<"education">> education;
  std::optional<std::int64_t> school_year;
  std::optional<std::int64_t> school_years;
  std::optional<std::string> workplace;
  std::optional<Code<"CL-12">> workplace_nature;
  std::optional<Code<"CL-18">> industry;
  std::optional<Date> contract_on;
  std::optional<Code<"CL-17">> contract_term;
  std::optional<std::string> phone;
  std::optional<bool> counted;  // Counted in the household size; yes when empty.
  std::optional<std::string> not_counted_reason;
  std::optional<std::string> notes;
};
BOOST_DESCRIBE_STRUCT(Member, (),
                      (household, name, relation, citizen_id, birth_on, sex, ethnicity, political,
                       health, disability, insurance, marital, registration, model_worker, identity,
                       worker, migrant, income_month, education, school_year, school_years,
                       workplace, workplace_nature, industry, contract_on, contract_term, phone,
                       counted, not_counted_reason, notes))
static_assert(fully_described<Member>);
template <>
inline constexpr RecordName record_name<Member>{"member",
                                                {"household", "name", "citizen_id"},
                                                {{"name", Secret::name},
                                                 {"birth_on", Secret::birth},
                                                 {"health", Secret::health},
                                                 {"disability", Secret::health},
                                                 {"insurance", Secret::health},
                                                 {"workplace", Secret::workplace},
                                                 {"phone", Secret::contact}}};

// One income of one member in the 12 months before the application (domain.md 3.2 C).
struct IncomeLine {
  Ref<struct Household> household;
  std::optional<std::string> member_name;  // The head when empty.
  Code<"income_type"> type;
  Money amount;
  std::optional<Date> from_on;
  std::optional<Date> to_on;
  std::optional<std::string> proof;
  bool excluded = false;  // Does not count, for the reason given.
  std::optional<std::string> excluded_reason;
};
BOOST_DESCRIBE_STRUCT(IncomeLine, (),
                      (household, member_name, type, amount, from_on, to_on, proof, excluded,
                       excluded_reason))
static_assert(fully_described<IncomeLine>);
template <>
inline constexpr RecordName record_name<IncomeLine>{"income", {}, {{"member_name", Secret::name}}};

// One rigid expense: what was paid, and what others paid back (domain.md 3.2 D).
struct ExpenseLine {
  Ref<struct Household> household;
  std::optional<std::string> member_name;
  Code<"expense_type"> type;
  Money gross;
  Money reimbursed;
  std::optional<Date> spent_on;
  std::optional<std::string> proof;
};
BOOST_DESCRIBE_STRUCT(ExpenseLine, (),
                      (household, member_name, type, gross, reimbursed, spent_on, proof))
static_assert(fully_described<ExpenseLine>);
template <>
inline constexpr RecordName record_name<ExpenseLine>{
    "expense", {}, {{"member_name", Secret::name}}};

// A home, a vehicle, a shop, savings: who says so, and when it was checked (3.2 E).
struct Asset {
  Ref<struct Household> household;
  Code<"asset_type"> type;
  std::optional<std::string> description;
  std::optional<std::int64_t> quantity;
  std::optional<Money> value;
  Code<"asset_source"> source;
  std::optional<Date> checked_on;
};
BOOST_DESCRIBE_STRUCT(Asset, (),
                      (household, type, description, quantity, value, source, checked_on))
static_assert(fully_described<Asset>);
template <>
inline constexpr RecordName record_name<Asset>{"asset", {}};

}  // namespace hengwen
