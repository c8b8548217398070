// SPDX-License-Identifier: Apache-2.0
#include "app/dossier/reckon_judgements.hpp"

#include "domain/dossier/propose.hpp"
#include "store/dossier/reckoning.hpp"
#include "store/planning/planning.hpp"
#include "store/record/sealed_record.hpp"

#include <future>

namespace hengwen::app {
namespace {

constexpr int households_at_once = 2'000;

struct Dossier {
  Household household;
  std::vector<Member> members;
  std::vector<IncomeLine> incomes;
  std::vector<ExpenseLine> expenses;
  std::vector<Asset> assets;
};

template <class C>
std::optional<C> code(std::optional<std::string> const& key)
{
  return key ? std::optional{C{*key}} : std::nullopt;
}

Household household_of(Vault const& vault, store::HouseholdToReckon const& row)
{
  store::SecretValues const secrets{vault, "household", row.county, row.household, row.sealed};
  Household h;
  h.head.citizen_id = {secrets.at("citizen_id")};
  h.head.health = {secrets.at("health")};
  h.head.disability = code<Code<"CL-05">>(secrets.find("disability"));
  h.head.single_parent = row.single_parent;
  h.head.migrant = row.migrant;
  h.work.work_status = {row.work_status};
  h.work.own_income = row.own_income;
  h.hardship.cause = {row.cause};
  h.hardship.cause_second = code<Code<"CL-14">>(row.cause_second);
  h.hardship.cause_third = code<Code<"CL-14">>(row.cause_third);
  h.hardship.cause_fourth = code<Code<"CL-14">>(row.cause_fourth);
  h.hardship.income_declared = row.income_declared;
  h.hardship.rigid_declared = row.rigid_declared;
  return h;
}

Member member_of(Vault const& vault, store::MemberToReckon const& row)
{
  store::SecretValues const secrets{vault, "member", row.county, row.id, row.sealed};
  Member m;
  m.name = secrets.at("name");
  m.counted = row.counted;
  m.health = {secrets.at("health")};
  m.disability = code<Code<"CL-05">>(secrets.find("disability"));
  if (auto const number = secrets.find("citizen_id"))
    m.citizen_id = CitizenNumber{*number};
  m.income_month = row.income_month;
  m.identity = code<Code<"CL-06">>(row.identity);
  m.school_year = row.school_year;
  return m;
}

IncomeLine income_of(Vault const& vault, store::IncomeToReckon const& row)
{
  store::SecretValues const secrets{vault, "income", row.county, row.id, row.sealed};
  return {.household = {},
          .member_name = secrets.find("member_name"),
          .type = {row.type},
          .amount = row.amount,
          .from_on = row.from_on,
          .to_on = row.to_on,
          .proof = row.proof,
          .excluded = row.excluded,
          .excluded_reason = row.excluded_reason};
}

std::map<Uuid, Dossier> dossiers_of(Vault const& vault, store::DossiersToReckon const& rows)
{
  std::map<Uuid, Dossier> out;
  for (auto const& row : rows.households)
    out[row.household].household = household_of(vault, row);
  for (auto const& row : rows.members)
    out[row.household].members.push_back(member_of(vault, row));
  for (auto const& row : rows.incomes)
    out[row.household].incomes.push_back(income_of(vault, row));
  for (auto const& row : rows.expenses)
    out[row.household].expenses.push_back({.household = {},
                                           .member_name = {},
                                           .type = {row.type},
                                           .gross = row.gross,
                                           .reimbursed = row.reimbursed,
                                           .spent_on = row.spent_on,
                                           .proof = row.proof});
  for (auto const& row : rows.assets)
    out[row.household].assets.push_back({.household = {},
                                         .type = {row.type},
                                         .description = {},
                                         .quantity = row.quantity,
                                         .value = row.value,
                                         .source = {},
                                         .checked_on = {}});
  return out;
}

// As of the latest judgement of a household.
struct LatestFacts {
  std::int32_t county = 0;
  Date as_of;
  std::optional<CountedFacts> counted;
};

store::ReckonedFacts facts_to_put(std::map<Uuid, LatestFacts> const& latest)
{
  store::ReckonedFacts out;
  for (auto const& [household, facts] : latest) {
    out.of.add(facts.county, household);
    out.as_of.push_back(facts.as_of);
    out.income_known.push_back(facts.counted->income_known);
    out.facts.push_back(facts.counted->facts);
  }
  return out;
}

void reckon_one(store::HouseholdToReckon const& row, Dossier const& d,
                store::ReckonedJudgements& out, std::map<Uuid, LatestFacts>& latest)
{
  DossierView const view{.household = d.household,
                         .members = d.members,
                         .incomes = d.incomes,
                         .expenses = d.expenses,
                         .assets = d.assets,
                         .division = row.division,
                         .applied_on = row.applied_on};
  auto const counted = facts_of(view, *row.valid_from);
  auto const proposal = propose(counted, row.division, *row.valid_from);
  auto& facts = latest[row.household];
  if (!facts.counted || facts.as_of < *row.valid_from)
    facts = {row.county, *row.valid_from, counted};
  out.of.add(row.county, *row.judgement);
  out.counted.push_back(counted.facts.counted);
  out.income_year.push_back(counted.income_known ? std::optional{counted.facts.income}
                                                 : std::nullopt);
  out.rigid_year.push_back(counted.facts.rigid);
  out.proposed.push_back(proposal ? proposal->category : std::nullopt);
  out.rule.push_back(proposal ? std::optional{proposal->rule} : std::nullopt);
  out.standard.push_back(proposal ? std::optional{proposal->standard} : std::nullopt);
}

// Taken and reckoned in one transaction, so that a change made meanwhile is reckoned again.
std::optional<std::int64_t> reckon_some(Tx& tx)
{
  store::look_up_by_key(tx);
  store::commit_without_waiting(tx);
  auto const rows = store::take_to_reckon(tx, households_at_once);
  if (rows.households.empty())
    return {};
  auto const dossiers = dossiers_of(tx.vault(), rows);
  store::ReckonedJudgements numbers;
  std::map<Uuid, LatestFacts> latest;
  for (auto const& row : rows.households)
    if (row.judgement)
      reckon_one(row, dossiers.at(row.household), numbers, latest);
  store::reckoned(tx, numbers);
  store::put_facts(tx, facts_to_put(latest));
  return std::int64_t(numbers.counted.size());
}

}  // namespace

std::int64_t reckon_judgements(Database& database)
{
  auto const work = [&] {
    std::int64_t all = 0;
    while (auto const some = database.write(reckon_some))
      all += *some;
    return all;
  };
  // Two, so that PostgreSQL looks up and writes while we count.
  auto beside = std::async(std::launch::async, work);
  auto const here = work();
  return here + beside.get();
}

}  // namespace hengwen::app
