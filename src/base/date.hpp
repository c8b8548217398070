// SPDX-License-Identifier: Apache-2.0
//
// A Date is a local business day (Asia/Shanghai), written "2015-03-05". It carries
// no time and no zone; instants of the log are UTC and live elsewhere.
//
// A Period is two such days, both included: the campaign of 2015 is
// 2015-01-01 .. 2015-03-05.
#pragma once

#include "base/text.hpp"

#include <boost/describe.hpp>

#include <chrono>

namespace hengwen {

using Days = std::chrono::days;

struct Date {
  std::chrono::sys_days day{};

  friend auto operator<=>(Date, Date) = default;
  friend Days operator-(Date a, Date b) { return a.day - b.day; }
  friend Date operator+(Date a, Days n) { return {a.day + n}; }
  friend Date operator-(Date a, Days n) { return {a.day - n}; }

  int year() const { return int(std::chrono::year_month_day{day}.year()); }
};

// The date of a calendar day that exists; asserts otherwise (for constants in code).
Date date_of(int year, unsigned month, unsigned day);

std::string to_text(Date);
bool from_text(std::string_view, Date&);

struct Period {
  Date from;
  Date to;  // Included.

  bool has(Date d) const { return from <= d && d <= to; }
  friend bool operator==(Period, Period) = default;
};
BOOST_DESCRIBE_STRUCT(Period, (), (from, to))

}  // namespace hengwen
