// SPDX-License-Identifier: Apache-2.0
//
// An Instant is a moment of the log, in UTC, to the microsecond. Business is reckoned
// in days (base/date.hpp) of Asia/Shanghai, which has been UTC+8 all year since 1992.
//
//     2015-03-05T16:30:00.000000Z   is the business day   2015-03-06
#pragma once

#include "base/date.hpp"

namespace hengwen {

struct Instant {
  std::chrono::sys_time<std::chrono::microseconds> at{};

  friend auto operator<=>(Instant, Instant) = default;
  friend std::chrono::microseconds operator-(Instant a, Instant b) { return a.at - b.at; }
  friend Instant operator+(Instant a, std::chrono::microseconds d) { return {a.at + d}; }
  friend Instant operator-(Instant a, std::chrono::microseconds d) { return {a.at - d}; }
};

// Reads "2015-03-05T16:30:00Z" and PostgreSQL's "2015-03-05 16:30:00.25+00"; UTC only.
std::string to_text(Instant);
bool from_text(std::string_view, Instant&);

// The clock. Called at the edges; below them the moment is an argument. For tests, which cannot
// wait for a year, HENGWEN_TEST_CLOCK names a file that says how many seconds it is ahead.
Instant now();
bool has_test_clock();

Date business_day(Instant);

}  // namespace hengwen
