// SPDX-License-Identifier: Apache-2.0
#include "store/dossier/reckoning.hpp"

#include "sql/dossier.hpp"

namespace hengwen::store {

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

}  // namespace hengwen::store
