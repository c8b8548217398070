// SPDX-License-Identifier: Apache-2.0
#include "domain/org/unit.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

UnitId at(std::string_view division)
{
  return place_of_division(division).value();
}

TEST(Unit, ItsSubtreeIsOneRange)
{
  EXPECT_TRUE(at("0").covers(at("42")));
  EXPECT_TRUE(at("42").covers(at("4201")));
  EXPECT_TRUE(at("4201").covers(at("420106")));
  EXPECT_TRUE(at("420106").covers(at("420106003")));
  EXPECT_TRUE(at("4201").covers(at("4201")));
  EXPECT_FALSE(at("4201").covers(at("4202")));
  EXPECT_FALSE(at("4201").covers(at("42")));
  EXPECT_FALSE(at("420106").covers(at("420107001")));
}

TEST(Unit, BaseUnionsStandBelowTheirParentAndNotBelowItsChildren)
{
  auto const parents = {"0", "42", "4201", "420106", "420106003"};

  for (auto const parent : parents) {
    auto const slots = base_slots(at(parent)).value();
    UnitId const first{slots.first}, last{slots.first + (slots.count - 1) * slots.step};
    EXPECT_TRUE(at(parent).covers(first)) << parent;
    EXPECT_TRUE(at(parent).covers(last)) << parent;
    EXPECT_FALSE(first.covers(last)) << parent;
    EXPECT_EQ(last.county(), at(parent).county()) << parent;
  }
  EXPECT_FALSE(at("420106003").covers(UnitId{base_slots(at("420106")).value().first}));
}

TEST(Unit, BaseUnionsNestThreeDeep)
{
  UnitId const group{base_slots(at("420106")).value().first};
  UnitId const company{base_slots(group).value().first};
  UnitId const workshop{base_slots(company).value().first};

  EXPECT_TRUE(group.covers(workshop));
  EXPECT_TRUE(company.covers(workshop));
  EXPECT_FALSE(base_slots(workshop).has_value());
  EXPECT_EQ(workshop.last(), workshop);
}

TEST(Unit, KnowsItsCounty)
{
  EXPECT_EQ(at("420106003").county(), 420106);
  EXPECT_EQ(at("4201").county(), 420100);
  EXPECT_EQ(at("0").county(), 0);
}

TEST(Unit, OnlyDivisionCodesHavePlaces)
{
  for (auto const bad : {"", "4", "420", "42010", "4201060", "42010600", "4201060031", "4x"})
    EXPECT_FALSE(place_of_division(bad)) << bad;
}

}  // namespace
}  // namespace hengwen
