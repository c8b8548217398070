// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/terms_by_place.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

constexpr std::string_view visit[] = {"contact_visit"};

std::vector<TimeLimit> limits()
{
  auto const limit = [](std::string region, Date from, int months) {
    return TimeLimit{.time = "contact_visit",
                     .region = std::move(region),
                     .from = from,
                     .length = months,
                     .unit = "months"};
  };
  return {limit("0", date_of(2000, 1, 1), 6), limit("42", date_of(2020, 1, 1), 3),
          limit("4201", date_of(2030, 1, 1), 1)};
}

std::string said(Scope const& within, Date today)
{
  std::string out;
  for (auto const& one : terms_by_place(limits(), visit, within, today))
    out +=
        to_text(one.first) + " " + to_text(one.last) + " " + to_text(one.begun_by.front()) + "\n";
  return out;
}

Scope below(std::string_view division)
{
  return Scope::below(*place_of_division(division));
}

TEST(TermsByPlace, AreOneRangeWhereNoRegionDiffers)
{
  EXPECT_EQ(said(below("31"), date_of(2026, 11, 23)),
            "310000000000000000 319999999999999999 2026-05-22\n");
  EXPECT_EQ(said(below("420106"), date_of(2026, 11, 23)),
            "420106000000000000 420106999999999999 2026-08-22\n");
}

TEST(TermsByPlace, FollowTheNarrowestRegionWithoutAGap)
{
  EXPECT_EQ(said(below("0"), date_of(2026, 11, 23)),
            "0 419999999999999999 2026-05-22\n"
            "420000000000000000 420099999999999999 2026-08-22\n"
            "420100000000000000 420199999999999999 2026-08-22\n"
            "420200000000000000 429999999999999999 2026-08-22\n"
            "430000000000000000 999999999999999999 2026-05-22\n");
}

TEST(TermsByPlace, AreThoseOfTheDay)
{
  EXPECT_EQ(said(below("4201"), date_of(2019, 11, 23)),
            "420100000000000000 420199999999999999 2019-05-22\n");
  EXPECT_EQ(said(below("4201"), date_of(2031, 1, 2)),
            "420100000000000000 420199999999999999 2030-12-01\n");
}

TEST(TermsByPlace, AreNeverGuessed)
{
  constexpr std::string_view unknown[] = {"no_such_time"};

  EXPECT_THROW(terms_by_place(limits(), unknown, below("42"), date_of(2026, 1, 1)),
               std::runtime_error);
}

}  // namespace
}  // namespace hengwen
