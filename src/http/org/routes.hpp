// SPDX-License-Identifier: Apache-2.0
//
// The tree of unions over HTTP, and what other rooms need of it: the unit named in a path
// or a query, as far as the caller may see it.
#pragma once

#include "http/call.hpp"
#include "store/org/units.hpp"

namespace hengwen::http {

class Routes;

// A union as lists show it.
struct UnitBrief {
  std::string code;
  std::string name;
  UnitLevel level = UnitLevel::base;
  UnitKind kind = UnitKind::territorial;
  std::int64_t children = 0;
  std::optional<std::string> parent;
};
BOOST_DESCRIBE_STRUCT(UnitBrief, (), (code, name, level, kind, children, parent))
static_assert(fully_described<UnitBrief>);

// A union where only its name is wanted.
struct UnitName {
  std::string code;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(UnitName, (), (code, name))
static_assert(fully_described<UnitName>);

UnitBrief brief(store::UnitRow const&);

// Refuses not_found outside the caller's scope: what one may not see is not there.
Answer<store::UnitRow> seen_unit(Call const&, Tx&, std::string_view code,
                                 std::string_view where = "unit");

void org_routes(Routes&);

}  // namespace hengwen::http
