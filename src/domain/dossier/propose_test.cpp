// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/propose.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

constexpr Money yuan(std::int64_t y)
{
  return Money::of_fen(y * 100);
}

// A head and two members in Wuchang, judged on a day of 2024 with L = 940.00.
struct Family {
  Household household;
  std::vector<Member> members{2};
  std::vector<IncomeLine> incomes;
  std::vector<ExpenseLine> expenses;
  std::vector<Asset> assets;
  std::string division = "420106";

  Family()
  {
    household.head.citizen_id.digits = "34052419800101001X";
    household.head.health.key = "good";
    household.hardship.cause.key = "serious_illness";
    household.hardship.cause_second = {{"schooling"}};
    for (auto& member : members)
      member.health.key = "good";
  }
  DossierView view() const { return {household, members, incomes, expenses, assets, division}; }
  CountedFacts counted() const { return facts_of(view(), on); }

  static Date const on;
};
Date const Family::on = date_of(2024, 6, 1);

IncomeLine income(char const* type, std::int64_t amount)
{
  IncomeLine line;
  line.type.key = type;
  line.amount = yuan(amount);
  return line;
}

ExpenseLine expense(char const* type, std::int64_t gross, std::int64_t reimbursed)
{
  ExpenseLine line;
  line.type.key = type;
  line.gross = yuan(gross);
  line.reimbursed = yuan(reimbursed);
  return line;
}

Asset asset(char const* type, std::optional<Money> value = {})
{
  Asset out;
  out.type.key = type;
  out.value = value;
  return out;
}

TEST(Propose, CountsMembersIncomeAndSpending)
{
  Family family;
  family.members[1].counted = false;
  family.incomes = {income("wage", 36'000), income("union_relief", 2'400),
                    income("residents_pension", 900)};
  family.expenses = {expense("medical", 20'000, 8'000), expense("schooling", 4'368, 0),
                     expense("job_cost", 600, 0)};

  auto const facts = family.counted().facts;

  EXPECT_EQ(facts.counted, 2);
  EXPECT_EQ(facts.income, yuan(38'400));
  EXPECT_EQ(facts.rigid, yuan(16'968));
  EXPECT_EQ(facts.cause_spending, yuan(16'368));
  EXPECT_EQ(facts.mishap_spending, yuan(12'000));
  EXPECT_EQ(facts.causes, (std::vector<std::string>{"serious_illness", "schooling"}));
}

TEST(Propose, ProposesWithItsSentences)
{
  Family family;
  family.incomes = {income("wage", 38'400), income("residents_pension", 900)};
  family.expenses = {expense("medical", 16'368, 0)};

  auto const proposal = propose(family.view(), Family::on).value();

  EXPECT_EQ(proposal.category, "deep");
  EXPECT_EQ(proposal.say.front().zh,
            "未计入 城乡居民基本养老金 900.00 元：城乡居民基本养老金暂不计入");
  EXPECT_EQ(proposal.say.at(2).zh,
            "人均月收入 612.00 元 = (38,400.00 − 16,368.00) ÷ 12 ÷ 3；低于低保标准 940.00 元，"
            "属深度困难");
}

TEST(Propose, DoesNotTakeMissingRecordsForMissingIncome)
{
  Family family;
  EXPECT_EQ(propose(family.view(), Family::on).error().why, "no_income_known");

  family.incomes = {income("wage", 0)};
  EXPECT_TRUE(propose(family.view(), Family::on));
  family.incomes[0].to_on = date_of(2020, 1, 1);
  EXPECT_EQ(propose(family.view(), Family::on).error().why, "no_income_known");
}

TEST(Propose, UsesDeclaredSumsOnlyWithoutLines)
{
  Family family;
  family.household.hardship.income_declared = yuan(10'000);
  family.household.hardship.rigid_declared = yuan(3'000);

  EXPECT_EQ(family.counted().facts.income, yuan(10'000));
  EXPECT_EQ(family.counted().facts.rigid, yuan(3'000));
  EXPECT_EQ(family.counted().say.size(), 2u);
  family.incomes = {income("wage", 5'000)};
  EXPECT_EQ(family.counted().facts.income, yuan(5'000));
}

TEST(Propose, LeavesOutSpendingOutsideTheYear)
{
  Family family;
  family.expenses = {expense("medical", 100, 0), expense("medical", 200, 0)};
  family.expenses[0].spent_on = date_of(2023, 6, 1);
  family.expenses[1].spent_on = date_of(2023, 6, 2);

  EXPECT_EQ(family.counted().facts.rigid, yuan(200));
  EXPECT_EQ(family.counted().say.size(), 1u);
}

// However long the way of an application is, its twelve months end with the day it was handed in.
TEST(Propose, CountsTheMonthsBeforeTheApplication)
{
  Family family;
  family.incomes = {income("wage", 12'000)};
  family.incomes[0].from_on = date_of(2023, 1, 1);
  family.incomes[0].to_on = date_of(2023, 3, 31);
  family.expenses = {expense("medical", 900, 0)};
  family.expenses[0].spent_on = date_of(2023, 2, 1);
  auto view = family.view();
  EXPECT_EQ(propose(view, Family::on).error().why, "no_income_known");

  view.applied_on = date_of(2024, 1, 15);
  auto const counted = facts_of(view, Family::on);

  EXPECT_EQ(counted.facts.income, yuan(12'000));
  EXPECT_EQ(counted.facts.rigid, yuan(900));
  EXPECT_EQ(propose(view, Family::on)->standard, yuan(940))
      << "the standard is that of the judging";
}

TEST(Propose, FindsExclusionsAndSavingsAmongAssets)
{
  Family family;
  family.assets = {asset("housing"), asset("deposit", yuan(5'000)), asset("securities", yuan(70))};
  EXPECT_TRUE(family.counted().facts.exclusions.empty());
  EXPECT_EQ(family.counted().facts.savings, yuan(5'070));

  family.assets.push_back(asset("housing"));
  family.assets.push_back(asset("vehicle"));
  EXPECT_EQ(family.counted().facts.exclusions, (std::vector<std::string>{"two_homes", "vehicle"}));
}

TEST(Propose, SeesDisabilityReliefAndProofs)
{
  Family family;
  family.members[0].health.key = "disabled";
  family.incomes = {income("minimum_living_relief", 100)};
  family.incomes[0].proof = "1";
  family.expenses = {expense("medical", 1, 0)};

  auto const facts = family.counted().facts;

  EXPECT_TRUE(facts.disability);
  EXPECT_TRUE(facts.government_relief);
  EXPECT_EQ(facts.evidence, std::vector<std::string>{"income_proof"});
}

TEST(Propose, ImputesTheMinimumWageWhereTheRuleSaysSoAndTheWageIsKnown)
{
  Family family;
  family.division = "440703";
  family.members[0].citizen_id = {{"34052419800101001X"}};
  family.members[0].identity = {{"unemployed"}};

  EXPECT_EQ(family.counted().facts.income, Money{});
  EXPECT_EQ(family.counted().say.size(), 1u);  // It says that no wage is known there.
  family.household.work.work_status = {"laid_off"};
  EXPECT_EQ(family.counted().say.size(), 2u);  // Of the head as well.
  family.household.work.own_income = yuan(100);
  EXPECT_EQ(family.counted().say.size(), 1u);
  family.division = "420106";
  EXPECT_TRUE(family.counted().say.empty());
}

}  // namespace
}  // namespace hengwen
