// SPDX-License-Identifier: Apache-2.0
#include "domain/policy/working_days.hpp"

#include "describe/complete.hpp"
#include "domain/policy/data.hpp"

#include <algorithm>
#include <cassert>
#include <vector>

namespace hengwen {
namespace {

struct DaysOff {
  Date from;
  Date to;
  std::string zh;
};
BOOST_DESCRIBE_STRUCT(DaysOff, (), (from, to, zh))
static_assert(fully_described<DaysOff>);

struct HolidayYear {
  int year = 0;
  std::vector<std::string> notices;
  std::vector<DaysOff> off;
  std::vector<Date> work;
};
BOOST_DESCRIBE_STRUCT(HolidayYear, (), (year, notices, off, work))
static_assert(fully_described<HolidayYear>);

bool is_weekend(Date date)
{
  std::chrono::weekday const day{date.day};
  return day == std::chrono::Saturday || day == std::chrono::Sunday;
}

// The years that are known, and the days that are not what their weekday says; sorted.
struct HolidayCalendar {
  std::vector<int> years;
  std::vector<Date> exceptions;
};

HolidayCalendar read_calendar()
{
  HolidayCalendar out;
  for (auto const& year : policy_data::read<std::vector<HolidayYear>>("holidays.json")) {
    out.years.push_back(year.year);
    std::ranges::copy(year.work, std::back_inserter(out.exceptions));
    for (auto const& off : year.off)
      for (auto day = off.from; day <= off.to; day = day + Days{1})
        if (!is_weekend(day))
          out.exceptions.push_back(day);
  }
  std::ranges::sort(out.years);
  std::ranges::sort(out.exceptions);
  return out;
}

HolidayCalendar const& calendar()
{
  static auto const read = read_calendar();
  return read;
}

bool is_known(int year)
{
  return std::ranges::binary_search(calendar().years, year);
}

}  // namespace

bool is_working_day(Date date)
{
  return is_weekend(date) == std::ranges::binary_search(calendar().exceptions, date);
}

Reckoning reckoning_of(Date date)
{
  bool const at_its_end = date >= date_of(date.year(), 12, 25);
  bool const known = is_known(date.year()) && (!at_its_end || is_known(date.year() + 1));
  return known ? Reckoning::by_calendar : Reckoning::calendar_unknown;
}

LastDay after_working_days(Date begin, int days)
{
  assert(days >= 0);
  LastDay out{begin, Reckoning::by_calendar};
  while (days > 0) {
    out.day = out.day + Days{1};
    if (reckoning_of(out.day) == Reckoning::calendar_unknown)
      out.reckoning = Reckoning::calendar_unknown;
    if (is_working_day(out.day))
      --days;
  }
  return out;
}

}  // namespace hengwen
