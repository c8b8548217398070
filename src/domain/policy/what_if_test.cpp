// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/what_if.hpp"

#include <gtest/gtest.h>

#include <random>

namespace hengwen {
namespace {

constexpr std::string_view wuhan = "420106";
Date const day = date_of(2026, 11, 23);

std::string why(PolicyChange const& change)
{
  auto const verdict = may_weigh(change);
  return verdict ? "allowed" : verdict.error().why;
}

Money yuan(std::int64_t amount)
{
  return Money::of_fen(amount * 100);
}

PolicyChange standard(std::string division, std::int64_t amount)
{
  return {.standard = NewStandard{std::move(division), yuan(amount)}, .rule = {}};
}

Money standard_today()
{
  return standard_of(wuhan, day)->amount;
}

// In the file, alone, with so many hundredths of the standard a month.
WeighedHousehold with_income(std::int64_t hundredths, bool filed = true)
{
  return {.division = wuhan,
          .filed = filed,
          .income_known = true,
          .facts = {.counted = 1,
                    .income = divided(standard_today() * (12 * hundredths), 100),
                    .causes = {"schooling"}}};
}

TEST(WhatIf, WeighsOneChangeAtATime)
{
  EXPECT_EQ(why(standard("4201", 1000)), "allowed");
  EXPECT_EQ(why({.standard = {}, .rule = "R-C/2020"}), "allowed");
  EXPECT_EQ(why({}), "nothing_to_weigh");
  EXPECT_EQ(why({.standard = NewStandard{"4201", yuan(1)}, .rule = "R-C/2020"}),
            "two_changes_at_once");
  EXPECT_EQ(why(standard("somewhere", 1000)), "unknown_division");
  EXPECT_EQ(why(standard("4201", 0)), "amount_not_positive");
  EXPECT_EQ(why({.standard = {}, .rule = "R-Z"}), "unknown_rule");
}

TEST(WhatIf, MovesWhoIsBetweenTheOldLinesAndTheNew)
{
  auto const raised = standard_today().fen() / 100 * 12 / 10;
  TwoPolicies policies{standard(std::string{wuhan}, raised), day};
  WhatIfTally tally;

  EXPECT_EQ(weigh(policies, with_income(90), tally)->movement, Movement::stays);
  EXPECT_EQ(weigh(policies, with_income(110), tally)->movement, Movement::changes);
  EXPECT_EQ(weigh(policies, with_income(210), tally)->movement, Movement::enters);
  EXPECT_EQ(weigh(policies, with_income(210, false), tally)->movement, Movement::enters);
  EXPECT_EQ(weigh(policies, with_income(90, false), tally)->movement, Movement::outside);
  EXPECT_EQ(weigh(policies, with_income(300), tally)->movement, Movement::outside);

  EXPECT_EQ(tally.movements,
            (Movements{.stays = 1, .changes = 1, .enters = 2, .leaves = 0, .outside = 2}));
  EXPECT_EQ(tally.households, 6);
  EXPECT_EQ(tally.before.households, 2);
  EXPECT_EQ(tally.after.households, 4);
  EXPECT_EQ(tally.ways.size(), 4U);
}

TEST(WhatIf, LetsLeaveWhomALowerStandardNoLongerFits)
{
  TwoPolicies policies{standard("42", 1), day};
  WhatIfTally tally;

  // Wuhan has a standard of its own: that of the province changes nothing there.
  EXPECT_EQ(weigh(policies, with_income(150), tally)->movement, Movement::stays);

  TwoPolicies own{standard(std::string{wuhan}, 1), day};
  EXPECT_EQ(weigh(own, with_income(150), tally)->movement, Movement::leaves);
  EXPECT_EQ(weigh(own, with_income(150, false), tally)->movement, Movement::outside);
}

TEST(WhatIf, SumsWhatIncomesLackAndWhatLimitsAllow)
{
  auto const now = standard_today();
  TwoPolicies policies{{.standard = NewStandard{std::string{wuhan}, now + yuan(100)}, .rule = {}},
                       day};
  WhatIfTally tally;

  weigh(policies, with_income(50), tally);

  EXPECT_EQ(tally.before.to_the_standard, now * 6);
  EXPECT_EQ(tally.after.to_the_standard, now * 6 + yuan(1200));
  EXPECT_EQ(tally.before.living_aid, now * 12) << "Hubei: twelve times the standard for the deep";
  EXPECT_EQ(tally.after.living_aid, (now + yuan(100)) * 12);
  EXPECT_EQ(tally.after.without_limit, 0);
}

TEST(WhatIf, JudgesNobodyOfWhomTheIncomeOrTheStandardIsUnknown)
{
  TwoPolicies policies{standard(std::string{wuhan}, 1000), day};
  WhatIfTally tally;
  auto poor = with_income(50);
  poor.income_known = false;
  auto elsewhere = with_income(50);
  elsewhere.division = "540102";

  EXPECT_FALSE(weigh(policies, poor, tally));
  EXPECT_FALSE(weigh(policies, elsewhere, tally));
  EXPECT_EQ(tally.unknown, 2);
  EXPECT_EQ(tally.households, 0);
}

TEST(WhatIf, AppliesARuleOnlyInItsRegion)
{
  TwoPolicies policies{{.standard = {}, .rule = "R-C/2020-232722"}, day};

  EXPECT_EQ(policies.of(wuhan).after.rule, policies.of(wuhan).before.rule);
  EXPECT_EQ(policies.of("232722").after.rule->rule, "R-C/2020-232722");
}

// The fast way against the slow one that says everything it does.
TEST(WhatIf, FindsTheCategoryThatTheProposalHas)
{
  std::mt19937 dice{20261123};
  auto const roll = [&](int most) { return std::int64_t(dice() % unsigned(most)); };
  constexpr std::string_view causes[] = {"schooling", "serious_illness",  "accident",
                                         "other",     "natural_disaster", "laid_off"};
  Standard const standard{.division = "4201", .amount = yuan(700), .from = day};
  for (auto const& rule : rules())
    for (int i = 0; i < 400; ++i) {
      HouseholdFacts facts{.counted = 1 + roll(5),
                           .income = Money::of_fen(roll(12'000'000)),
                           .rigid = Money::of_fen(roll(6'000'000)),
                           .cause_spending = Money::of_fen(roll(6'000'000)),
                           .mishap_spending = Money::of_fen(roll(6'000'000)),
                           .savings = Money::of_fen(roll(1'000'000)),
                           .causes = {std::string{causes[roll(6)]}},
                           .disability = roll(4) == 0,
                           .single_parent = roll(4) == 0,
                           .government_relief = roll(2) == 0,
                           .still_in_hardship = roll(3) > 0,
                           .months_below = roll(9)};

      auto const slow = judge(facts, rule, standard);
      auto const* fast = first_category(facts, rule, standard.amount);

      EXPECT_EQ(slow->category, fast ? std::optional{fast->category} : std::nullopt) << rule.rule;
      EXPECT_EQ(slow->level, fast ? std::optional{fast->level} : std::nullopt) << rule.rule;
    }
}

}  // namespace
}  // namespace hengwen
