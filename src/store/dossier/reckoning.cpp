// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/reckoning.hpp"

#include "sql/dossier.hpp"
#include "store/vault/vault.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace hengwen::store {
namespace {

std::string facts_bond(std::int32_t county, Uuid const& household)
{
  return fmt::format("household_facts {} {}", county, to_text(household));
}

}  // namespace

DossiersToReckon take_to_reckon(Tx& tx, int most)
{
  DossiersToReckon out;
  HouseholdList of;
  for (auto const& one : tx.all<MarkedHousehold>(sql::dossier::take_to_reckon, most))
    of.add(one.county, one.household);
  if (of.empty())
    return out;
  out.households = tx.all<HouseholdToReckon>(sql::dossier::to_reckon, of.counties, of.households);
  out.members = tx.all<MemberToReckon>(sql::dossier::members_to_reckon, of.counties, of.households);
  out.incomes = tx.all<IncomeToReckon>(sql::dossier::incomes_to_reckon, of.counties, of.households);
  out.expenses =
      tx.all<ExpenseToReckon>(sql::dossier::expenses_to_reckon, of.counties, of.households);
  out.assets = tx.all<AssetToReckon>(sql::dossier::assets_to_reckon, of.counties, of.households);
  return out;
}

void reckoned(Tx& tx, ReckonedJudgements const& j)
{
  tx.run(sql::dossier::reckoned, j.of.counties, j.of.households, j.proposed, j.rule, j.standard,
         j.counted, j.income_year, j.rigid_year);
}

void put_facts(Tx& tx, ReckonedFacts const& reckoned)
{
  if (reckoned.of.empty())
    return;
  std::vector<std::int64_t> counted, months_below;
  std::vector<Money> income, rigid, cause, mishap, savings;
  std::vector<std::string> causes;
  std::vector<bool> single, migrant, relief, still;
  std::vector<Bytes> sealed;
  for (std::size_t i = 0; i < reckoned.facts.size(); ++i) {
    auto const& f = reckoned.facts[i];
    counted.push_back(f.counted);
    income.push_back(f.income);
    rigid.push_back(f.rigid);
    cause.push_back(f.cause_spending);
    mishap.push_back(f.mishap_spending);
    savings.push_back(f.savings);
    causes.push_back(fmt::format("{}", fmt::join(f.causes, ",")));
    single.push_back(f.single_parent);
    migrant.push_back(f.migrant);
    relief.push_back(f.government_relief);
    still.push_back(f.still_in_hardship);
    months_below.push_back(f.months_below);
    sealed.push_back(sealed_disability(tx.vault(), reckoned.of.counties[i],
                                       reckoned.of.households[i], f.disability));
  }
  tx.run(sql::dossier::put_facts, reckoned.of.counties, reckoned.of.households, reckoned.as_of,
         reckoned.income_known, counted, income, rigid, cause, mishap, savings, causes, single,
         migrant, relief, still, months_below, sealed);
}

Bytes sealed_disability(Vault const& vault, std::int32_t county, Uuid const& household,
                        bool disabled)
{
  return {vault.seal(disabled ? "1" : "0", facts_bond(county, household))};
}

bool is_disabled(Vault const& vault, std::int32_t county, Uuid const& household,
                 std::string_view sealed)
{
  return vault.open(sealed, facts_bond(county, household)) == "1";
}

}  // namespace hengwen::store
