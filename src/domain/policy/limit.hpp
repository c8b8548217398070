// SPDX-License-Identifier: Apache-2.0
//
// How much may be given, and how long things take (policy/limits.json, times.json). A limit
// is a parameter with region and date: living aid from central money of 2015 is at most
// twelve times L per household and year.
//
//     hubei-2024-living-deep  12 x 940.00 = 11,280.00 per household and year
//
// Whether a payment keeps within it is asked when money moves; here is only what it says.
#pragma once

#include "base/money.hpp"
#include "describe/complete.hpp"
#include "domain/policy/region.hpp"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace hengwen {

struct ApprovalAbove {
  Money above;
  std::string level;  // CL-02.
};
BOOST_DESCRIBE_STRUCT(ApprovalAbove, (), (above, level))

struct AidLimit {
  std::string limit;
  std::string region;
  Date from;
  std::optional<Date> to;
  std::optional<bool> by_name;           // Only a person may choose it.
  std::optional<std::string> source;     // CL-21; every source when absent.
  std::string aid;                       // CL-20, or "warmth" for condolences.
  std::vector<std::string> categories;   // CL-01, or "outside_file"; every filed one when empty.
  std::optional<std::string> schooling;  // "higher" or "senior".
  std::string per;                       // "household_year", "person_time", "student_year" …
  std::optional<Money> at_least;
  std::optional<Money> amount;
  std::optional<std::int64_t> times_standard;
  std::optional<std::int64_t> percent_of_own;
  std::optional<Money> own_up_to;             // Up to here percent_of_own …
  std::optional<std::int64_t> percent_above;  // … and beyond it this.
  std::vector<ApprovalAbove> approval;
  std::optional<bool> one_kind_only;
  std::string mark;
};
BOOST_DESCRIBE_STRUCT(AidLimit, (),
                      (limit, region, from, to, by_name, source, aid, categories, schooling, per,
                       at_least, amount, times_standard, percent_of_own, own_up_to, percent_above,
                       approval, one_kind_only, mark))
static_assert(fully_described<AidLimit>);

// What is to be given, to whom, from what.
struct Aid {
  std::string division;
  Date on;
  std::string source;    // CL-21.
  std::string aid;       // CL-20, or "warmth".
  std::string category;  // CL-01, or "outside_file".
};

// The limits that bear on it, of the narrowest region that has any.
std::vector<AidLimit const*> limits_on(Aid const&);

// The most a limit allows. Nothing when it depends on a standard or an own cost not known.
std::optional<Money> ceiling(AidLimit const&, std::optional<Money> standard,
                             std::optional<Money> own_cost);

struct TimeLimit {
  std::string time;
  std::string region;
  Date from;
  std::optional<Date> to;
  int length = 0;
  std::string unit;  // "calendar_days", "working_days", "months", "years".
  std::string mark;
  std::string zh;
  std::string en;
};
BOOST_DESCRIBE_STRUCT(TimeLimit, (), (time, region, from, to, length, unit, mark, zh, en))
static_assert(fully_described<TimeLimit>);

std::vector<AidLimit> const& aid_limits();
std::vector<TimeLimit> const& time_limits();
TimeLimit const* time_limit(std::string_view time, std::string_view division, Date on);

}  // namespace hengwen
