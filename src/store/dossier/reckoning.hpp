// SPDX-License-Identifier: Apache-2.0
//
// Households whose judgement waits to be reckoned, read in bulk with no more than the rules
// ask for, and the numbers written back. Secrets come sealed (store/record/sealed_record.hpp).
#pragma once

#include "base/money.hpp"
#include "domain/policy/condition.hpp"
#include "store/dossier/dossier_writes.hpp"

namespace hengwen::store {

struct MarkedHousehold {
  std::int32_t county = 0;
  Uuid household;
};
BOOST_DESCRIBE_STRUCT(MarkedHousehold, (), (county, household))

struct HouseholdToReckon {
  std::int32_t county = 0;
  Uuid household;
  std::optional<Uuid> judgement;  // Absent when none waits.
  std::optional<Date> valid_from;
  std::optional<Date> applied_on;  // Of a judgement that came of an application.
  std::string division;
  Bytes sealed;
  bool single_parent = false;
  bool migrant = false;
  std::string cause;
  std::optional<std::string> cause_second;
  std::optional<std::string> cause_third;
  std::optional<std::string> cause_fourth;
  std::string work_status;
  std::optional<Money> own_income;
  std::optional<Money> income_declared;
  std::optional<Money> rigid_declared;
};
BOOST_DESCRIBE_STRUCT(HouseholdToReckon, (),
                      (county, household, judgement, valid_from, applied_on, division, sealed,
                       single_parent, migrant, cause, cause_second, cause_third, cause_fourth,
                       work_status, own_income, income_declared, rigid_declared))
static_assert(fully_described<HouseholdToReckon>);

struct MemberToReckon {
  Uuid household;
  std::int32_t county = 0;
  Uuid id;
  Bytes sealed;
  std::optional<bool> counted;
  std::optional<Money> income_month;
  std::optional<std::string> identity;
  std::optional<std::int64_t> school_year;
};
BOOST_DESCRIBE_STRUCT(MemberToReckon, (),
                      (household, county, id, sealed, counted, income_month, identity, school_year))
static_assert(fully_described<MemberToReckon>);

struct IncomeToReckon {
  Uuid household;
  std::int32_t county = 0;
  Uuid id;
  std::optional<Bytes> sealed;
  std::string type;
  Money amount;
  std::optional<Date> from_on;
  std::optional<Date> to_on;
  std::optional<std::string> proof;
  bool excluded = false;
  std::optional<std::string> excluded_reason;
};
BOOST_DESCRIBE_STRUCT(IncomeToReckon, (),
                      (household, county, id, sealed, type, amount, from_on, to_on, proof, excluded,
                       excluded_reason))
static_assert(fully_described<IncomeToReckon>);

struct ExpenseToReckon {
  Uuid household;
  std::string type;
  Money gross;
  Money reimbursed;
  std::optional<Date> spent_on;
  std::optional<std::string> proof;
};
BOOST_DESCRIBE_STRUCT(ExpenseToReckon, (), (household, type, gross, reimbursed, spent_on, proof))
static_assert(fully_described<ExpenseToReckon>);

struct AssetToReckon {
  Uuid household;
  std::string type;
  std::optional<std::int64_t> quantity;
  std::optional<Money> value;
};
BOOST_DESCRIBE_STRUCT(AssetToReckon, (), (household, type, quantity, value))
static_assert(fully_described<AssetToReckon>);

struct DossiersToReckon {
  std::vector<HouseholdToReckon> households;
  std::vector<MemberToReckon> members;
  std::vector<IncomeToReckon> incomes;
  std::vector<ExpenseToReckon> expenses;
  std::vector<AssetToReckon> assets;
};

// The numbers of judgements, column by column.
struct ReckonedJudgements {
  HouseholdList of;  // The identities are those of the judgements.
  std::vector<std::optional<std::string>> proposed, rule;
  std::vector<std::optional<Money>> standard;
  std::vector<std::int64_t> counted;
  std::vector<std::optional<Money>> income_year;
  std::vector<Money> rigid_year;
};

// What the rules know of households, for weighing a change of policy.
struct ReckonedFacts {
  HouseholdList of;
  std::vector<Date> as_of;
  std::vector<bool> income_known;
  std::vector<HouseholdFacts> facts;
};

// Some households that wait; they wait no more when the transaction is committed.
DossiersToReckon take_to_reckon(Tx&, int most);
void reckoned(Tx&, ReckonedJudgements const&);

// Each household once.
void put_facts(Tx&, ReckonedFacts const&);

// Whether somebody of a household is disabled, as its facts keep it.
Bytes sealed_disability(Vault const&, std::int32_t county, Uuid const& household, bool disabled);
bool is_disabled(Vault const&, std::int32_t county, Uuid const& household, std::string_view sealed);

}  // namespace hengwen::store
