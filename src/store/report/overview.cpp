// SPDX-License-Identifier: Apache-2.0
#include "store/report/overview.hpp"

#include "sql/report.hpp"

namespace hengwen::store {
namespace {

struct Count {
  std::int64_t n = 0;
};
BOOST_DESCRIBE_STRUCT(Count, (), (n))

}  // namespace

std::vector<KindCount> households_by_kind(Tx& tx, UnitId unit, Date on)
{
  return tx.all<KindCount>(sql::report::households_by_kind, unit, unit.last(), on);
}

std::int64_t persons_in_file(Tx& tx, UnitId unit, Date on)
{
  return tx.one<Count>(sql::report::persons_in_file, unit, unit.last(), on).n;
}

std::vector<MonthSum> money_in(Tx& tx, UnitId unit, Period period)
{
  return tx.all<MonthSum>(sql::report::money_in, unit, unit.last(), period.from, period.to);
}

std::vector<MonthSum> money_out(Tx& tx, UnitId unit, Period period)
{
  return tx.all<MonthSum>(sql::report::money_out, unit, unit.last(), period.from, period.to);
}

std::vector<UnitCoverage> visit_coverage(Tx& tx, UnitId unit, Date on, Period period)
{
  return tx.all<UnitCoverage>(sql::report::visit_coverage, unit, unit.last(), on, period.from,
                              period.to);
}

}  // namespace hengwen::store
