// SPDX-License-Identifier: Apache-2.0
//
// Working days by the Chinese calendar (policy/holidays.json): holidays are off, and weekend days
// are worked instead of some of them (调休). A period of n working days begins on the day after
// the one on which something happened, and ends with the n-th working day:
//
//     published on Friday 2026-09-18, 5 working days  ->  2026-09-24
//     (Sunday the 20th is worked, for the National Day)
//
// The calendar of a year is announced in the autumn before. A day of a year that is not known yet
// counts by its weekday alone, and whatever came of such days says so.
#pragma once

#include "base/date.hpp"

namespace hengwen {

// How a day was reckoned. The screen shows the second one.
enum class Reckoning {
  by_calendar,
  calendar_unknown  // Weekends only: the holidays of that year are not announced.
};
BOOST_DESCRIBE_ENUM(Reckoning, by_calendar, calendar_unknown)

bool is_working_day(Date);

// The notice of the next year may still move the last days of a year: 29 December 2018 was a
// Saturday and worked. They are known with that notice only.
Reckoning reckoning_of(Date);

// The last day of a period.
struct LastDay {
  Date day;
  Reckoning reckoning = Reckoning::by_calendar;

  friend bool operator==(LastDay, LastDay) = default;
};

LastDay after_working_days(Date begin, int days);

}  // namespace hengwen
