// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/deadline.hpp"

#include <gtest/gtest.h>

namespace hengwen {
namespace {

constexpr auto wuhan = "420106";

std::string last(std::string_view time, Date begin)
{
  return to_text(last_day(time, wuhan, begin).day);
}

TEST(Deadline, CountsInTheUnitOfTheLimit)
{
  EXPECT_EQ(last("notice_before_approval", date_of(2026, 9, 18)), "2026-09-24");
  EXPECT_EQ(last("unit_investigation", date_of(2026, 9, 18)), "2026-09-23");
  EXPECT_EQ(last("follow_up", date_of(2026, 8, 31)), "2027-02-28");
  EXPECT_EQ(last("retention", date_of(2016, 2, 29)), "2026-02-28");
}

TEST(Deadline, SaysWhereTheCalendarIsUnknown)
{
  EXPECT_EQ(last_day("notice_before_exit", wuhan, date_of(2027, 1, 4)).reckoning,
            Reckoning::calendar_unknown);
  EXPECT_EQ(last_day("follow_up", wuhan, date_of(2027, 1, 4)).reckoning, Reckoning::by_calendar)
      << "months need no calendar";
}

TEST(Deadline, IsNeverOfALimitThatIsNotThere)
{
  EXPECT_THROW(last("no_such_time", date_of(2026, 1, 1)), std::runtime_error);
  EXPECT_THROW(last_day({.time = "x", .length = 1, .unit = "moons"}, date_of(2026, 1, 1)),
               std::runtime_error);
}

// A wrong word in the file would only be found by the household it hits.
TEST(Deadline, CanBeReckonedForEveryLimitOfTheFile)
{
  for (auto const& limit : time_limits())
    EXPECT_GT(last_day(limit, date_of(2026, 3, 2)).day, date_of(2026, 3, 2)) << limit.time;
}

TEST(Deadline, FindsTheLastBeginThatIsOverOnADay)
{
  for (auto const& limit : time_limits())
    for (int day = 0; day < 70; ++day) {
      Date const today{date_of(2027, 1, 25) + Days{day}};
      auto const begin = over_if_begun_by(limit, today);

      EXPECT_LT(last_day(limit, begin).day, today) << limit.time;
      EXPECT_GE(last_day(limit, {begin + Days{1}}).day, today) << limit.time;
    }
}

}  // namespace
}  // namespace hengwen
