// SPDX-License-Identifier: Apache-2.0
#include "domain/org/division.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

std::vector<std::string> names(std::vector<Division const*> const& found)
{
  std::vector<std::string> out;
  for (auto const* d : found)
    out.emplace_back(d->name);
  return out;
}

TEST(Divisions, HoldsTheWholeCountry)
{
  std::map<DivisionLevel, int> count;
  for (auto const& d : divisions().all())
    ++count[d.level()];

  EXPECT_EQ(count[DivisionLevel::nation], 1);
  EXPECT_EQ(count[DivisionLevel::province], 31);
  EXPECT_EQ(count[DivisionLevel::city], 342);
  EXPECT_EQ(count[DivisionLevel::county], 2978);
  EXPECT_EQ(count[DivisionLevel::town], 41352);
}

TEST(Divisions, GivesEveryDivisionItsParent)
{
  for (auto const& d : divisions().all())
    if (d.level() != DivisionLevel::nation) {
      auto const* parent = divisions().find(d.parent());
      ASSERT_TRUE(parent) << d.code;
      EXPECT_EQ(int(parent->level()) + 1, int(d.level())) << d.code;
      EXPECT_FALSE(d.name.empty()) << d.code;
    }
}

TEST(Divisions, FindsByCodeAndWalksUpAndDown)
{
  ASSERT_TRUE(divisions().find("420106"));
  EXPECT_EQ(divisions().find("420106")->name, "武昌区");
  EXPECT_EQ(divisions().find("420199"), nullptr);
  EXPECT_EQ(divisions().find(""), nullptr);
  EXPECT_EQ(divisions().children("0").size(), 31u);
  EXPECT_EQ(divisions().children("4201").size(), 13u);
  EXPECT_TRUE(divisions().children("420106003").empty());
  EXPECT_EQ(names(divisions().path("420106")),
            (std::vector<std::string>{"湖北省", "武汉市", "武昌区"}));
}

TEST(Divisions, LeavesOutRungsThatAreNoPlaceInFullNames)
{
  EXPECT_EQ(divisions().full_name("420106"), "湖北省武汉市武昌区");
  EXPECT_EQ(divisions().full_name("110101"), "北京市东城区");
  EXPECT_EQ(divisions().full_name("429004"), "湖北省仙桃市");
  EXPECT_EQ(divisions().full_name("441900"), "广东省东莞市");
  EXPECT_EQ(divisions().full_name("0"), "全国");
  EXPECT_EQ(divisions().full_name("999999"), "");
  for (auto const* code : {"1101", "5002", "4290", "6590"})
    EXPECT_TRUE(divisions().find(code)->in_name_only()) << code;
  EXPECT_FALSE(divisions().find("4201")->in_name_only());
}

TEST(Divisions, SearchesByNameHigherLevelsFirst)
{
  auto const found = divisions().search("武汉", 5);

  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found[0]->code, "4201");
  EXPECT_LE(found.size(), 5u);
  EXPECT_TRUE(divisions().search("", 5).empty());
  EXPECT_TRUE(divisions().search("没有这个地方", 5).empty());
}

TEST(Divisions, ReadsTheFormsPeopleType)
{
  auto const code = [](std::string_view typed) {
    auto const* d = divisions().resolve(typed);
    return d ? std::string{d->code} : "none";
  };

  EXPECT_EQ(code("42"), "42");
  EXPECT_EQ(code("420000"), "42");
  EXPECT_EQ(code("420100"), "4201");
  EXPECT_EQ(code(" 420106 "), "420106");
  EXPECT_EQ(code("420106000000"), "420106");
  EXPECT_EQ(code("420106003000"), "420106003");
  EXPECT_EQ(code("420000000000"), "42");
  EXPECT_EQ(code("441900"), "441900");  // A county of its own, not the city 4419.
  EXPECT_EQ(code("0"), "0");
  EXPECT_EQ(code("429900"), "none");
  EXPECT_EQ(code("4"), "none");
}

TEST(Divisions, RemembersAbolishedCodes)
{
  ASSERT_TRUE(divisions().abolished("440524"));
  EXPECT_EQ(divisions().abolished("440524")->name, "潮阳县");
  EXPECT_EQ(divisions().abolished("440524")->heir, "440513");
  EXPECT_EQ(divisions().abolished("420121")->heir, "420115");
  EXPECT_EQ(divisions().abolished("422421")->name, "荆州地区");  // By its prefecture.
  EXPECT_EQ(divisions().abolished("420106"), nullptr);
  EXPECT_EQ(divisions().abolished("340524"), nullptr);
}

TEST(Divisions, WarnOnlyOfCodesThatNeitherAreNorWere)
{
  auto const found = [](std::string_view typed) {
    return division_findings(divisions(), read_citizen_id(typed).value()).size();
  };

  EXPECT_EQ(found("11010519491231002X"), 0u);
  EXPECT_EQ(found("440524188001010014"), 0u);  // Chaoyang county, until 1993.
  EXPECT_EQ(found("34052419800101001X"), 1u);  // Valid by its sign; the code is in no edition.
}

}  // namespace
}  // namespace hengwen
