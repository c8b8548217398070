// SPDX-License-Identifier: Apache-2.0
//
// Standards, limits, time limits and what counts: as the data says them.
#include "domain/policy/counting.hpp"
#include "domain/policy/limit.hpp"
#include "domain/policy/standard.hpp"

#include "domain/org/division.hpp"
#include "domain/policy/code_list.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace hengwen {
namespace {

std::string amount_of(std::string_view division, Date on)
{
  auto const* found = standard_of(division, on);
  return found ? to_text(found->amount) + " of " + found->division : "unknown";
}

TEST(Standards, HoldTheKnownValues)
{
  EXPECT_EQ(amount_of("420106", date_of(2024, 5, 1)), "940.00 of 4201");
  EXPECT_EQ(amount_of("371083", date_of(2025, 12, 31)), "1062.00 of 371083");
  EXPECT_EQ(amount_of("620102", date_of(2015, 6, 1)), "515.00 of 6201");
  EXPECT_FALSE(standard_of("420106", date_of(2024, 5, 1))->invented.value_or(false));
}

TEST(Standards, FallBackFromCountyToCityToProvince)
{
  EXPECT_EQ(amount_of("420116", date_of(2015, 1, 1)), "480.00 of 420116");
  EXPECT_EQ(amount_of("420116002", date_of(2015, 1, 1)), "480.00 of 420116");
  EXPECT_EQ(amount_of("420116", date_of(2018, 3, 31)), "560.00 of 420116");
  EXPECT_EQ(amount_of("420116", date_of(2018, 4, 1)), "750.00 of 4201");
  EXPECT_EQ(amount_of("420502", date_of(2015, 1, 1)), "410.00 of 42");
  EXPECT_EQ(amount_of("420106", date_of(2008, 12, 31)), "unknown");
  EXPECT_EQ(amount_of("110101", date_of(2015, 1, 1)), "unknown");
  EXPECT_EQ(amount_of("620102", date_of(2016, 1, 1)), "unknown");
}

TEST(Standards, AreOfDivisionsThatExistAndHaveASource)
{
  for (auto const& one : standards()) {
    EXPECT_TRUE(divisions().find(one.division)) << one.division;
    EXPECT_NE(one.source.has_value(), one.invented.value_or(false)) << one.division;
    EXPECT_GT(one.amount, Money{});
  }
}

TEST(Standards, CoverEveryDayOfTheDemo)
{
  for (auto on = date_of(2009, 1, 1); on <= date_of(2026, 12, 31); on = on + Days{1})
    for (auto const* county : divisions().children("4201"))
      ASSERT_TRUE(standard_of(county->code, on)) << county->code << " " << to_text(on);
}

std::string limits(Aid const& aid)
{
  std::string out;
  for (auto const* limit : limits_on(aid))
    out += (out.empty() ? "" : " ") + limit->limit;
  return out;
}

TEST(Limits, AreThoseOfThePlaceAndTheDay)
{
  EXPECT_EQ(limits({"420106", date_of(2024, 3, 1), "union", "living", "deep"}),
            "hubei-2024-living-deep");
  EXPECT_EQ(limits({"420106", date_of(2024, 3, 1), "union", "living", "relative"}),
            "hubei-2024-living");
  EXPECT_EQ(limits({"420106", date_of(2024, 3, 1), "union", "living", "outside_file"}),
            "hubei-2024-temporary");
  EXPECT_EQ(limits({"420106", date_of(2016, 3, 1), "central", "living", "marginal"}),
            "central-2015-living");
  EXPECT_EQ(limits({"420106", date_of(2016, 3, 1), "union", "living", "marginal"}), "");
  EXPECT_EQ(limits({"420106", date_of(2015, 1, 1), "central", "living", "marginal"}), "");
}

TEST(Limits, GiveTheLeastOfWhatTheyState)
{
  auto const most = [](std::string_view name, std::optional<Money> standard,
                       std::optional<Money> own) {
    auto const at = std::ranges::find(aid_limits(), name, &AidLimit::limit);
    auto const found = ceiling(*at, standard, own);
    return found ? to_text(*found) : "unknown";
  };
  auto const yuan = [](std::int64_t y) { return Money::of_fen(y * 100); };

  EXPECT_EQ(most("hubei-2024-living-deep", yuan(940), {}), "11280.00");
  EXPECT_EQ(most("hubei-2024-living-deep", {}, {}), "unknown");
  EXPECT_EQ(most("hubei-2024-medical", {}, yuan(19'999)), "19999.00");
  EXPECT_EQ(most("hubei-2024-medical", {}, yuan(20'001)), "20000.00");
  EXPECT_EQ(most("shanghai-2019-medical", {}, yuan(10'000)), "9000.00");
  EXPECT_EQ(most("shanghai-2019-medical", {}, yuan(20'000)), "16000.00");
  EXPECT_EQ(most("shanghai-2019-medical", {}, yuan(30'000)), "20000.00");
  EXPECT_EQ(most("province-p-medical-relative", {}, yuan(30'000)), "16000.00");
}

TEST(Limits, NameWordsThatExist)
{
  for (auto const& limit : aid_limits()) {
    EXPECT_TRUE(limit.aid == "warmth" || code_lists().item("CL-20", limit.aid)) << limit.limit;
    for (auto const& category : limit.categories)
      EXPECT_TRUE(category == "outside_file" || code_lists().item("CL-01", category));
    EXPECT_TRUE(!limit.source || code_lists().item("CL-21", *limit.source)) << limit.limit;
    EXPECT_TRUE(limit.amount || limit.times_standard || limit.percent_of_own) << limit.limit;
  }
}

TEST(TimeLimits, AreFoundByNamePlaceAndDay)
{
  auto const* notice = time_limit("notice_before_approval", "420106", date_of(2015, 1, 1));

  ASSERT_TRUE(notice);
  EXPECT_EQ(notice->length, 5);
  EXPECT_EQ(notice->unit, "working_days");
  EXPECT_FALSE(time_limit("out_of_hardship_test", "420106", date_of(2020, 1, 1)));
  EXPECT_TRUE(time_limit("out_of_hardship_test", "130102", date_of(2020, 1, 1)));
}

TEST(Counting, LeavesOutWhatDoesNotCountAndSaysWhy)
{
  auto const& rule = counting_rule("420106", date_of(2024, 6, 1));
  std::vector<IncomeFact> const lines{
      {.type = "wage", .amount = Money::of_fen(30'000'00)},
      {.type = "union_relief", .amount = Money::of_fen(3'000'00)},
      {.type = "residents_pension", .amount = Money::of_fen(1'200'00)},
      {.type = "holiday_condolence", .amount = Money::of_fen(500'00)},
      {.type = "rent", .amount = Money::of_fen(100'00), .to = date_of(2023, 6, 1)},
      {.type = "rent", .amount = Money::of_fen(200'00), .to = date_of(2023, 6, 2)},
      {.type = "gift", .amount = Money::of_fen(10'00), .taken_out = "一次性"},
  };

  auto const counted = count_income(lines, rule, date_of(2024, 6, 1));

  EXPECT_EQ(to_text(counted.total), "33200.00");  // Union relief counts.
  ASSERT_EQ(counted.say.size(), 4u);
  EXPECT_EQ(counted.say[1].zh, "未计入 节日慰问金 500.00 元：节日小额慰问金可不计入");
  EXPECT_EQ(counted.say[3].zh, "未计入 赠与、捐助 10.00 元：一次性");
}

TEST(Counting, WindowIsAYearAndKnowsLeapDays)
{
  auto const& rule = counting_rule("0", date_of(2024, 2, 29));

  EXPECT_EQ(window(rule, date_of(2024, 2, 29)),
            (Period{date_of(2023, 3, 1), date_of(2024, 2, 29)}));
  EXPECT_EQ(window(rule, date_of(2015, 3, 5)), (Period{date_of(2014, 3, 6), date_of(2015, 3, 5)}));
}

TEST(Counting, ImputesOnlyWhereTheRuleSaysSo)
{
  auto const& jiangmen = counting_rule("440703", date_of(2024, 1, 1));
  auto const& nation = counting_rule("420106", date_of(2024, 1, 1));
  Able const idle{.age = 40};

  EXPECT_TRUE(is_imputed(idle, jiangmen));
  EXPECT_FALSE(is_imputed(idle, nation));
  EXPECT_FALSE(is_imputed({.age = 15}, jiangmen));
  EXPECT_TRUE(is_imputed({.age = 16}, jiangmen));
  EXPECT_TRUE(is_imputed({.age = 59}, jiangmen));
  EXPECT_FALSE(is_imputed({.age = 60}, jiangmen));
  EXPECT_FALSE(is_imputed({.age = 55, .sex = Sex::female}, jiangmen));
  EXPECT_FALSE(is_imputed({.age = 40, .fit = false}, jiangmen));
  EXPECT_FALSE(is_imputed({.age = 40, .student = true}, jiangmen));
  EXPECT_FALSE(is_imputed({.age = 40, .working = true}, jiangmen));
}

}  // namespace
}  // namespace hengwen
