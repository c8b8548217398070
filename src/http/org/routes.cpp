// SPDX-License-Identifier: Apache-2.0
#include "http/org/routes.hpp"

#include "http/routes.hpp"
#include "store/database.hpp"
#include "store/org/units.hpp"

namespace hengwen::http {
namespace {

using store::UnitRow;

enum class BadSearch { limit_out_of_range };
BOOST_DESCRIBE_ENUM(BadSearch, limit_out_of_range)

// One union on its own page.
struct UnitPage {
  std::string code;
  std::string name;
  UnitLevel level = UnitLevel::base;
  UnitKind kind = UnitKind::territorial;
  std::optional<std::string> parent;
  std::string division;
  std::int64_t children = 0;
  std::vector<UnitBrief> ancestors;  // Those within the caller's scope, the highest first.
};
BOOST_DESCRIBE_STRUCT(UnitPage, (),
                      (code, name, level, kind, parent, division, children, ancestors))
static_assert(fully_described<UnitPage>);

struct UnitList {
  std::vector<UnitBrief> items;
};
BOOST_DESCRIBE_STRUCT(UnitList, (), (items))

struct UnitSearch {
  std::string search;  // Part of a name, or how a code begins.
  std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(UnitSearch, (), (search, limit))

constexpr int most_found = 100;

UnitList briefs(Call const& call, std::vector<UnitRow> const& rows)
{
  UnitList list;
  for (auto const& row : rows)
    if (call.who().scope.has(row.id))
      list.items.push_back(brief(row));
  return list;
}

Answer<UnitList> search_units(Call& call, UnitSearch const& query)
{
  auto const most = query.limit.value_or(20);
  if (most < 1 || most > most_found)
    return refuse(BadSearch::limit_out_of_range, "limit");
  auto const scope = call.who().scope;
  return briefs(call, call.read([&](Tx& tx) {
    return store::search_units(tx, scope.first, scope.last, trimmed(query.search), most);
  }));
}

Answer<UnitPage> unit_page(Call& call, std::string const& code)
{
  return call.read([&](Tx& tx) -> Answer<UnitPage> {
    auto const unit = TRY(seen_unit(call, tx, code, "code"));
    return UnitPage{.code = unit.code,
                    .name = unit.name,
                    .level = unit.level,
                    .kind = unit.kind,
                    .parent = unit.parent,
                    .division = unit.division,
                    .children = unit.children,
                    .ancestors = briefs(call, store::ancestors_of_unit(tx, unit.id)).items};
  });
}

Answer<UnitList> unit_children(Call& call, std::string const& code)
{
  return call.read([&](Tx& tx) -> Answer<UnitList> {
    auto const unit = TRY(seen_unit(call, tx, code, "code"));
    return briefs(call, store::children_of_unit(tx, unit.id));
  });
}

}  // namespace

UnitBrief brief(UnitRow const& row)
{
  return {row.code, row.name, row.level, row.kind, row.children, row.parent};
}

Answer<UnitRow> seen_unit(Call const& call, Tx& tx, std::string_view code, std::string_view where)
{
  auto row = store::unit_by_code(tx, code);
  auto const place = row ? row->id : UnitId{};
  auto seen = call.see(std::move(row), place);
  if (!seen)
    return refuse(NoAccess::not_found, where);
  return seen;
}

void org_routes(Routes& on)
{
  on.get("/units", Right::see_units, search_units, "Find unions by part of their name or code.");
  on.get("/units/{code}", Right::see_units, unit_page, "One union and those above it.");
  on.get("/units/{code}/children", Right::see_units, unit_children,
         "The unions that report to one.");
}

}  // namespace hengwen::http
