// SPDX-License-Identifier: Apache-2.0
//
// One unit in a few numbers, for the charts of its page. A subtree is a range of places;
// "in the file" means that a judgement version holds on the day.
#pragma once

#include "domain/org/unit.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct KindCount {
  std::string category;
  std::string cause;
  std::int64_t households = 0;
};
BOOST_DESCRIBE_STRUCT(KindCount, (), (category, cause, households))
static_assert(fully_described<KindCount>);

struct MonthSum {
  std::string month;  // "2015-01".
  std::string source;
  Money amount;
};
BOOST_DESCRIBE_STRUCT(MonthSum, (), (month, source, amount))
static_assert(fully_described<MonthSum>);

struct UnitCoverage {
  UnitId unit;
  std::int64_t filed = 0;
  std::int64_t visited = 0;
};
BOOST_DESCRIBE_STRUCT(UnitCoverage, (), (unit, filed, visited))
static_assert(fully_described<UnitCoverage>);

std::vector<KindCount> households_by_kind(Tx&, UnitId, Date on);
std::int64_t persons_in_file(Tx&, UnitId, Date on);
std::vector<MonthSum> money_in(Tx&, UnitId, Period);
std::vector<MonthSum> money_out(Tx&, UnitId, Period);
std::vector<UnitCoverage> visit_coverage(Tx&, UnitId, Date on, Period);

}  // namespace hengwen::store
