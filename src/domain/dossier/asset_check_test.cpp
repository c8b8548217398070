// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/asset_check.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

Date const asked_on = date_of(2026, 11, 2);
Date const today = date_of(2026, 11, 22);

AssetFacts one_car()
{
  AssetFacts out;
  out.vehicles = 1;
  return out;
}

struct Case {
  AssetResult result = AssetResult::consistent;
  Date answered_on = today;
  AssetFacts found = {};
  std::string remarks = {};
  char const* expect = "allowed";
};

TEST(AssetCheck, AnAnswerIsRefusedByTheFirstRuleBroken)
{
  using enum AssetResult;
  // clang-format off
  Case const cases[] = {
      {},
      {.answered_on = asked_on},
      {.found = one_car()},
      {.result = no_data},
      {.result = inconsistent, .found = one_car()},
      {.result = inconsistent, .remarks = "名下有公司"},
      {.answered_on = asked_on - Days{1},         .expect = "answered_before_asked"},
      {.answered_on = today + Days{1},            .expect = "answered_in_future"},
      {.result = no_data, .found = one_car(),     .expect = "found_without_data"},
      {.result = inconsistent,                    .expect = "found_nothing_said"},
      {.remarks = std::string(1001, 'x'),         .expect = "remarks_too_long"},
  };
  // clang-format on
  for (Case const& c : cases) {
    auto const verdict = may_answer({c.result, c.answered_on, c.found, c.remarks}, asked_on, today);

    EXPECT_EQ(verdict ? "allowed" : verdict.error().why, c.expect);
  }
}

TEST(AssetCheck, WhoTakesTheStepMakesTheLists)
{
  EXPECT_TRUE(may_make_asset_list(Role::centre_reviewer));
  for (auto const role : {Role::base_chair, Role::approver, Role::finance, Role::auditor})
    EXPECT_FALSE(may_make_asset_list(role));
}

TEST(AssetCheck, GrownUpOnTheBirthdayItself)
{
  struct Birthday {
    Date birth;
    Date today;
    bool adult;
  };
  Birthday const cases[] = {
      {date_of(2008, 11, 22), today, true},
      {date_of(2008, 11, 23), today, false},
      {date_of(2008, 2, 29), date_of(2026, 2, 28), false},
      {date_of(2008, 2, 29), date_of(2026, 3, 1), true},
  };
  for (auto const& c : cases)
    EXPECT_EQ(is_adult({}, c.birth, c.today), c.adult) << to_text(c.birth);

  EXPECT_TRUE(is_adult({}, {}, today)) << "nobody knows, so the signature is asked for";
  CitizenId number;
  ASSERT_TRUE(from_text("420106198003020022", number));
  EXPECT_TRUE(is_adult(number, date_of(2020, 1, 1), today)) << "the number has the last word";
}

TEST(AssetCheck, AHouseholdOwnsWhatItsPeopleOwn)
{
  auto cash = one_car();
  cash.deposits = Money::of_fen(8'600'000);

  auto const sum = together({one_car(), {}, cash});

  EXPECT_EQ(sum.vehicles, 2);
  EXPECT_EQ(sum.deposits, Money::of_fen(8'600'000));
  EXPECT_FALSE(sum.homes) << "nothing known of anybody stays nothing";
  EXPECT_TRUE(together({}).nothing());
}

TEST(AssetCheck, MarksWhatDiffersFromWhatWasDeclared)
{
  AssetFacts declared;
  declared.homes = 1;
  declared.income_month = Money::of_fen(120'000);
  AssetFacts found = one_car();
  found.homes = 1;
  found.businesses = 0;

  auto const all = compare(declared, found);

  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0].what, "homes");
  EXPECT_FALSE(all[0].differs);
  EXPECT_EQ(all[1].what, "vehicles");
  EXPECT_EQ(all[1].declared, "");
  EXPECT_EQ(all[1].found, "1");
  EXPECT_TRUE(all[1].differs) << "what was not declared was declared as nothing";
  EXPECT_FALSE(all[2].differs) << "no business, and none declared";
  EXPECT_EQ(all[3].declared, "1200.00");
  EXPECT_FALSE(all[3].differs) << "the office does not speak of it";
}

}  // namespace
}  // namespace hengwen
