// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/working_days.hpp"

#include "base/words.hpp"
#include "domain/policy/data.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <boost/json.hpp>

namespace hengwen {
namespace {

std::string last(Date begin, int days)
{
  auto const found = after_working_days(begin, days);
  return to_text(found.day) + " " + std::string{word_of(found.reckoning)};
}

TEST(WorkingDays, FollowTheCalendarAcrossHolidaysAndWorkedWeekends)
{
  EXPECT_EQ(last(date_of(2026, 11, 16), 5), "2026-11-23 by_calendar") << "an ordinary week";
  EXPECT_EQ(last(date_of(2026, 11, 22), 5), "2026-11-27 by_calendar") << "out on a Sunday";
  EXPECT_EQ(last(date_of(2026, 9, 18), 5), "2026-09-24 by_calendar") << "a worked Sunday";
  EXPECT_EQ(last(date_of(2026, 2, 13), 5), "2026-02-27 by_calendar") << "the Spring Festival";
  EXPECT_EQ(last(date_of(2014, 12, 31), 5), "2015-01-08 by_calendar") << "a worked Sunday";
  EXPECT_EQ(last(date_of(2020, 1, 23), 5), "2020-02-07 by_calendar") << "made longer by a notice";
  EXPECT_EQ(last(date_of(2015, 9, 2), 5), "2015-09-10 by_calendar") << "a holiday of one year only";
  EXPECT_EQ(last(date_of(2026, 11, 16), 0), "2026-11-16 by_calendar");
}

TEST(WorkingDays, NeverGuessSilentlyWhereTheCalendarIsNotAnnounced)
{
  EXPECT_EQ(last(date_of(2026, 12, 17), 5), "2026-12-24 by_calendar");
  EXPECT_EQ(last(date_of(2026, 12, 18), 5), "2026-12-25 calendar_unknown") << "2027 may move it";
  EXPECT_EQ(last(date_of(2027, 2, 1), 5), "2027-02-08 calendar_unknown");
  EXPECT_EQ(last(date_of(2013, 6, 3), 5), "2013-06-10 calendar_unknown");
  EXPECT_EQ(last(date_of(2018, 12, 27), 2), "2018-12-29 by_calendar") << "a worked Saturday";
}

// A slip of the pen in the file would change one of these.
TEST(WorkingDays, AreAsManyAsTheYearHad)
{
  int const counted[] = {250, 249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248};
  for (int year = 2014; year <= 2026; ++year) {
    int days = 0;
    for (auto day = date_of(year, 1, 1); day.year() == year; day = day + Days{1})
      days += is_working_day(day);
    EXPECT_EQ(days, counted[year - 2014]) << year;
  }
}

// The slow and obvious reading of the file, one day at a time.
bool works(boost::json::array const& years, Date date)
{
  auto const text = to_text(date);
  for (auto const& year : years) {
    for (auto const& day : year.at("work").as_array())
      if (day.as_string() == text)
        return true;
    for (auto const& off : year.at("off").as_array())
      if (off.at("from").as_string() <= text && text <= std::string{off.at("to").as_string()})
        return false;
  }
  std::chrono::weekday const weekday{date.day};
  return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

RC_GTEST_PROP(WorkingDays, AreThoseOfTheSlowWalk, ())
{
  static auto const file =
      parse_data(policy_data::content("holidays.json"), "holidays.json").value();
  auto const begin = date_of(2014, 1, 1) + Days{*rc::gen::inRange(0, 4700)};
  auto const days = *rc::gen::inRange(1, 40);

  auto slow = begin;
  for (int left = days; left > 0; left -= works(file.as_array(), slow))
    slow = slow + Days{1};

  RC_ASSERT(to_text(after_working_days(begin, days).day) == to_text(slow));
}

TEST(Holidays, WorkOnlyOnWeekendsAndStandInTheirYear)
{
  auto const file = parse_data(policy_data::content("holidays.json"), "holidays.json").value();
  for (auto const& year : file.as_array()) {
    auto const number = std::to_string(year.at("year").as_int64());
    EXPECT_FALSE(year.at("notices").as_array().empty()) << number;
    for (auto const& day : year.at("work").as_array()) {
      Date date;
      ASSERT_TRUE(from_text(std::string{day.as_string()}, date));
      std::chrono::weekday const weekday{date.day};
      EXPECT_TRUE(weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) << number;
      EXPECT_EQ(std::to_string(date.year()), number);
    }
    for (auto const& off : year.at("off").as_array()) {
      EXPECT_EQ(std::string{off.at("from").as_string()}.substr(0, 4), number);
      EXPECT_EQ(std::string{off.at("to").as_string()}.substr(0, 4), number);
    }
  }
}

}  // namespace
}  // namespace hengwen
