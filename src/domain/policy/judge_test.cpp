// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/judge.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hengwen {
namespace {

constexpr Money yuan(std::int64_t y)
{
  return Money::of_fen(y * 100);
}

Standard standard(Money amount)
{
  return {.division = "4201", .amount = amount, .from = date_of(2024, 1, 1)};
}

// One household of three with L = 580.00: per head and month is yearly / 36.
constexpr std::int64_t L = 580'00 * 36;  // Fen a year at which i is the standard.

std::string proposed(std::string_view rule, HouseholdFacts const& facts)
{
  auto const proposal = judge(facts, *rule_named(rule), standard(yuan(580)));
  if (!proposal)
    return proposal.error().why;
  return proposal->category ? *proposal->category + " " + *proposal->level : "none";
}

constexpr auto minimum = "minimum_living national";
constexpr auto marginal_n = "marginal national";
constexpr auto marginal_m = "marginal municipal";
constexpr auto mishap_n = "mishap_2009 national";
constexpr auto mishap_p = "mishap_2009 provincial";

struct Case {
  std::int64_t income;  // Fen a year.
  std::int64_t rigid = 0;
  std::vector<std::string> causes = {};
  bool still_in_hardship = true;
  std::string expect;
};

HouseholdFacts facts_of(Case const& c)
{
  return {.counted = 3,
          .income = Money::of_fen(c.income),
          .rigid = Money::of_fen(c.rigid),
          .cause_spending = Money::of_fen(c.rigid),
          .mishap_spending = Money::of_fen(c.rigid),
          .causes = c.causes,
          .still_in_hardship = c.still_in_hardship};
}

void expect_all(std::string_view rule, std::vector<Case> const& cases)
{
  for (auto const& c : cases)
    EXPECT_EQ(proposed(rule, facts_of(c)), c.expect) << rule << " " << c.income << " " << c.rigid;
}

// clang-format off
TEST(Judge, RuleA)
{
  expect_all("R-A/2009", {
      {.income = L - 1,             .expect = minimum},
      {.income = L,                 .expect = "none"},
      {.income = L - 1, .causes = {"schooling"}, .still_in_hardship = false, .expect = "none"},
      {.income = L,     .causes = {"schooling"}, .expect = marginal_n},
      {.income = L * 3 / 2,     .causes = {"schooling"}, .expect = marginal_n},
      {.income = L * 3 / 2 + 1, .causes = {"schooling"}, .expect = "none"},
      {.income = L * 3 / 2 + 1, .causes = {"laid_off"},  .expect = "none"},
      {.income = L * 99,        .causes = {"accident"},  .expect = mishap_n},
  });
}

TEST(Judge, RuleB)
{
  expect_all("R-B/2016", {
      {.income = L - 1,                                   .expect = minimum},
      {.income = L,                                       .expect = "none"},
      {.income = L * 3 / 2,     .causes = {"schooling"},  .expect = marginal_n},
      {.income = L * 3 / 2 + 1, .causes = {"schooling"},  .expect = "none"},
      {.income = L * 3,         .causes = {"accident"},   .expect = mishap_n},
      {.income = L * 3 + 1,     .causes = {"accident"},   .expect = "none"},
  });
  HouseholdFacts months{.counted = 3, .income = Money::of_fen(L - 1),
                        .still_in_hardship = false, .months_below = 6};
  EXPECT_EQ(proposed("R-B/2016", months), minimum);
  months.months_below = 5;
  EXPECT_EQ(proposed("R-B/2016", months), "none");
}

TEST(Judge, RuleBWithArithmetic)
{
  expect_all("R-B/2016-arithmetic", {
      {.income = L * 3 / 2, .rigid = L / 2,      .expect = marginal_n},
      {.income = L * 3 / 2, .rigid = L / 2 - 1,  .expect = marginal_m},
      {.income = L * 2,                                 .expect = marginal_m},
      {.income = L * 2 + 1,                             .expect = "none"},
      {.income = L * 3, .rigid = L * 2, .causes = {"accident"}, .expect = mishap_n},
      {.income = L * 3, .rigid = L * 2 - 1, .causes = {"accident"}, .expect = "none"},
      {.income = L * 4, .rigid = L * 3, .causes = {"accident"}, .expect = mishap_n},
  });
}

TEST(Judge, RuleBOfZhejiang)
{
  expect_all("R-B/2016-33", {
      {.income = L * 3, .rigid = L * 2 + 1, .causes = {"accident"}, .expect = mishap_n},
      {.income = L * 3, .rigid = L * 2, .causes = {"accident"}, .expect = mishap_p},
      {.income = L * 3, .rigid = L * 3 / 2, .causes = {"accident"}, .expect = mishap_p},
      {.income = L * 3, .rigid = L * 3 / 2 - 1, .causes = {"accident"}, .expect = "none"},
      {.income = L * 5, .rigid = L * 4, .causes = {"accident"}, .expect = mishap_p},
  });
}

TEST(Judge, RuleC)
{
  expect_all("R-C/2020", {
      {.income = L - 1,                            .expect = "deep national"},
      {.income = L,                                .expect = "relative national"},
      {.income = L * 2 - 1,                        .expect = "relative national"},
      {.income = L * 2,                            .expect = "none"},
      {.income = L * 3, .rigid = L * 2 + 1, .expect = "deep national"},
      {.income = L * 3, .rigid = L * 2,     .expect = "relative national"},
      {.income = L * 2, .causes = {"accident"},    .expect = "mishap national"},
      {.income = L * 2, .causes = {"accident"}, .still_in_hardship = false, .expect = "none"},
  });
}

TEST(Judge, RuleCOfQingdao)
{
  expect_all("R-C/2020-3702", {
      {.income = L * 20, .rigid = L * 16 + 1, .causes = {"accident"}, .expect = "mishap national"},
      {.income = L * 20, .rigid = L * 16,     .causes = {"accident"}, .expect = "none"},
  });
}

TEST(Judge, RuleCOfTahe)
{
  expect_all("R-C/2020-232722", {
      {.income = L * 2,     .expect = "relative county"},
      {.income = L * 3 - 1, .expect = "relative county"},
      {.income = L * 3,     .expect = "none"},
  });
}
// clang-format on

TEST(Judge, HasATestForEveryRuleVersion)
{
  std::vector<std::string> const tested{"R-A/2009",       "R-B/2016", "R-B/2016-arithmetic",
                                        "R-B/2016-33",    "R-C/2020", "R-C/2020-3702",
                                        "R-C/2020-232722"};
  std::vector<std::string> all;
  for (auto const& version : rules())
    all.push_back(version.rule);

  EXPECT_EQ(all, tested);
}

TEST(Judge, SaysTheCalculation)
{
  HouseholdFacts const facts{
      .counted = 3, .income = yuan(38'400), .rigid = yuan(16'368), .causes = {"serious_illness"}};

  auto const proposal = judge(facts, *rule_named("R-C/2020"), standard(yuan(580))).value();

  EXPECT_EQ(proposal.category, "relative");
  EXPECT_EQ(proposal.say.at(1).zh,
            "人均月收入 612.00 元 = (38,400.00 − 16,368.00) ÷ 12 ÷ 3；不低于低保标准 580.00 元，"
            "低于 2 倍低保标准 1,160.00 元（580.00 × 2），属相对困难");
  EXPECT_EQ(proposal.say.at(1).en,
            "monthly income per head 612.00 yuan = (38,400.00 − 16,368.00) ÷ 12 ÷ 3; not below the "
            "minimum-living standard of 580.00 yuan, below 2 times the minimum-living standard, "
            "1,160.00 yuan (580.00 × 2), hence: Relative hardship");
  EXPECT_EQ(proposal.say.at(0).zh,
            "依据《深度、相对、意外三类困难认定标准》（R-C/2020）；计入家庭人口 3 人；"
            "低保标准每人每月 580.00 元（湖北省武汉市，2024-01-01 起）");
  EXPECT_EQ(proposal.say.at(2).zh, "同时符合：意外致困（全国级）");
  EXPECT_EQ(proposal.say.size(), 3u);
}

TEST(Judge, SaysTheRoundingOnce)
{
  HouseholdFacts const facts{.counted = 3, .income = yuan(10'000)};

  auto const proposal = judge(facts, *rule_named("R-C/2020"), standard(yuan(580))).value();

  EXPECT_TRUE(proposal.say.at(1).zh.starts_with("人均月收入 277.78 元 = (10,000.00 − 0.00) ÷"));
  EXPECT_EQ(proposal.say.at(2).zh, "金额四舍五入到分，比较按未舍入的数进行");
}

TEST(Judge, SaysWhyNoCategoryFits)
{
  HouseholdFacts const facts{.counted = 1, .income = yuan(24'000)};

  auto const proposal = judge(facts, *rule_named("R-C/2020"), standard(yuan(580))).value();

  EXPECT_EQ(proposal.category, std::nullopt);
  EXPECT_EQ(proposal.say.at(1).zh,
            "人均月收入 2,000.00 元 = (24,000.00 − 0.00) ÷ 12 ÷ 1；不属于本标准的任何困难类别；"
            "非深度困难，因为不低于低保标准 580.00 元；"
            "非相对困难，因为不低于 2 倍低保标准 1,160.00 元（580.00 × 2）；"
            "非意外致困，因为没有下列情形：遭受意外事故、遭受自然灾害、患重特大疾病");
}

TEST(Judge, StopsAtExclusionsButStillProposes)
{
  HouseholdFacts const facts{
      .counted = 3, .income = yuan(1'000), .exclusions = {"two_homes", "head_age"}};

  auto const proposal = judge(facts, *rule_named("R-C/2020"), standard(yuan(580))).value();

  EXPECT_EQ(proposal.category, "deep");
  EXPECT_EQ(proposal.exclusions, std::vector<std::string>{"two_homes"});  // head_age is off.
}

TEST(Judge, AsksForThePapersOfTheCause)
{
  auto const missing = [](HouseholdFacts const& facts) {
    auto const proposal = judge(facts, *rule_named("R-C/2020"), standard(yuan(580))).value();
    std::string out;
    for (auto const& paper : proposal.missing_evidence)
      out += paper.zh + " ";
    return out;
  };
  HouseholdFacts facts{.causes = {"schooling"}};

  EXPECT_NE(missing(facts).find("在读证明"), std::string::npos);
  EXPECT_EQ(missing(facts).find("诊断证明"), std::string::npos);
  facts.evidence = {"school_proof"};
  EXPECT_EQ(missing(facts).find("在读证明"), std::string::npos);
}

TEST(Judge, UsesTheRuleAndStandardOfTheDay)
{
  HouseholdFacts const facts{.counted = 3, .income = yuan(12'000)};
  auto const rule = [&](std::string_view division, Date on) {
    auto const proposal = judge(facts, division, on);
    return proposal ? proposal->rule : proposal.error().why;
  };

  EXPECT_EQ(rule("420106", date_of(2015, 12, 31)), "R-A/2009");
  EXPECT_EQ(rule("420106", date_of(2016, 1, 1)), "R-B/2016");
  EXPECT_EQ(rule("420106003", date_of(2020, 1, 1)), "R-C/2020");
  EXPECT_EQ(rule("420106", date_of(2008, 12, 31)), "standard_unknown");
  EXPECT_EQ(rule("110101", date_of(2024, 1, 1)), "standard_unknown");
  EXPECT_EQ(rule_in_force("370202", date_of(2024, 1, 1))->rule, "R-C/2020-3702");
  EXPECT_EQ(rule_in_force("330102", date_of(2018, 1, 1))->rule, "R-B/2016-33");
  EXPECT_EQ(rule_in_force("420106", date_of(2008, 1, 1)), nullptr);
  EXPECT_EQ(judge({.counted = 0}, *rule_named("R-C/2020"), standard(yuan(1))).error().why,
            "nobody_counted");
}

// More income never leads to a category that stands earlier in the rule.
RC_GTEST_PROP(Judge, IsMonotoneInIncome, ())
{
  auto const& version = *rc::gen::elementOf(std::vector<std::string>{
      "R-A/2009", "R-B/2016", "R-C/2020", "R-C/2020-3702", "R-C/2020-232722"});
  auto const& rule = *rule_named(version);
  HouseholdFacts facts{.counted = *rc::gen::inRange(1, 9),
                       .income = Money::of_fen(*rc::gen::inRange(0, 20'000'000)),
                       .rigid = Money::of_fen(*rc::gen::inRange(0, 10'000'000)),
                       .causes = {*rc::gen::elementOf(std::vector<std::string>{
                           "schooling", "accident", "laid_off", "serious_illness"})}};
  auto const place = [&] {
    auto const proposal = judge(facts, rule, standard(yuan(580))).value();
    std::size_t at = 0;
    while (at < rule.categories.size() && (rule.categories[at].category != proposal.category ||
                                           rule.categories[at].level != proposal.level))
      ++at;
    return at;
  };

  auto const before = place();
  facts.income += Money::of_fen(*rc::gen::inRange(1, 5'000'000));
  RC_ASSERT(place() >= before);
}

}  // namespace
}  // namespace hengwen
