// SPDX-License-Identifier: Apache-2.0
#include "http/org/overview.hpp"

#include "http/org/routes.hpp"
#include "http/routes.hpp"
#include "store/database.hpp"
#include "store/planning/planning.hpp"
#include "store/report/overview.hpp"

namespace hengwen::http {
namespace {

using store::MonthSum;

enum class BadSpan { period_upside_down };
BOOST_DESCRIBE_ENUM(BadSpan, period_upside_down)

struct OverviewSpan {
  Date from;
  Date to;
  std::optional<Date> cutoff;  // The day on which the file is counted; the last day if absent.
};
BOOST_DESCRIBE_STRUCT(OverviewSpan, (), (from, to, cutoff))

struct CodeCount {
  std::string code;
  std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(CodeCount, (), (code, count))

struct Coverage {
  std::int64_t filed = 0;
  std::int64_t visited = 0;
};
BOOST_DESCRIBE_STRUCT(Coverage, (), (filed, visited))

struct ChildCoverage {
  UnitBrief unit;
  std::int64_t filed = 0;
  std::int64_t visited = 0;
};
BOOST_DESCRIBE_STRUCT(ChildCoverage, (), (unit, filed, visited))

// One unit in a few numbers: whom it has in the file, what came in and went out, whom it visited.
struct UnitOverview {
  UnitBrief unit;
  std::int64_t households = 0;
  std::int64_t persons = 0;
  std::vector<CodeCount> by_category;
  std::vector<CodeCount> by_cause;
  std::vector<MonthSum> money_in;
  std::vector<MonthSum> money_out;
  Coverage coverage;
  std::vector<ChildCoverage> coverage_by_child;
};
BOOST_DESCRIBE_STRUCT(UnitOverview, (),
                      (unit, households, persons, by_category, by_cause, money_in, money_out,
                       coverage, coverage_by_child))
static_assert(fully_described<UnitOverview>);

void add_to(std::vector<CodeCount>& counts, std::string const& code, std::int64_t n)
{
  auto found = std::ranges::find(counts, code, &CodeCount::code);
  if (found == counts.end())
    counts.push_back({code, n});
  else
    found->count += n;
}

void count_kinds(UnitOverview& page, std::vector<store::KindCount> const& kinds)
{
  for (auto const& kind : kinds) {
    page.households += kind.households;
    add_to(page.by_category, kind.category, kind.households);
    add_to(page.by_cause, kind.cause, kind.households);
  }
  std::ranges::stable_sort(page.by_category, std::ranges::greater{}, &CodeCount::count);
  std::ranges::stable_sort(page.by_cause, std::ranges::greater{}, &CodeCount::count);
}

// Each union's households belong to the child in whose subtree it stands.
void cover(UnitOverview& page, std::vector<store::UnitRow> const& children,
           std::vector<store::UnitCoverage> const& units)
{
  for (auto const& child : children)
    page.coverage_by_child.push_back({.unit = brief(child)});
  for (auto const& unit : units) {
    page.coverage.filed += unit.filed;
    page.coverage.visited += unit.visited;
    auto const at = std::ranges::find_if(
        children, [&](store::UnitRow const& child) { return child.id.covers(unit.unit); });
    if (at == children.end())
      continue;
    auto& child = page.coverage_by_child[std::size_t(at - children.begin())];
    child.filed += unit.filed;
    child.visited += unit.visited;
  }
  std::erase_if(page.coverage_by_child, [](ChildCoverage const& c) { return c.filed == 0; });
}

Answer<UnitOverview> unit_overview(Call& call, std::string const& code, OverviewSpan const& span)
{
  if (span.to < span.from)
    return refuse(BadSpan::period_upside_down, "to");
  Period const period{span.from, span.to};
  auto const day = span.cutoff.value_or(span.to);
  return call.read([&](Tx& tx) -> Answer<UnitOverview> {
    auto const unit = TRY(seen_unit(call, tx, code, "code"));
    store::plan_each_time(tx);
    UnitOverview page{.unit = brief(unit)};
    count_kinds(page, store::households_by_kind(tx, unit.id, day));
    page.persons = store::persons_in_file(tx, unit.id, day);
    page.money_in = store::money_in(tx, unit.id, period);
    page.money_out = store::money_out(tx, unit.id, period);
    cover(page, store::children_of_unit(tx, unit.id),
          store::visit_coverage(tx, unit.id, day, period));
    return page;
  });
}

}  // namespace

void overview_routes(Routes& on)
{
  on.get("/units/{code}/overview", Right::see_units, unit_overview,
         "One union in a few numbers: households, money by month, coverage of visits.");
}

}  // namespace hengwen::http
