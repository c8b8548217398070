// SPDX-License-Identifier: Apache-2.0
//
// The tree of unions, read. Codes are what people see; places are what ranges are made of.
#pragma once

#include "domain/org/unit.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

// One union with what a list of unions shows.
struct UnitRow {
  UnitId id;
  std::string code;
  std::string name;
  UnitLevel level = UnitLevel::base;
  UnitKind kind = UnitKind::territorial;
  std::optional<std::string> parent;  // Its code; absent for the nation.
  std::string division;
  std::int64_t children = 0;
};
BOOST_DESCRIBE_STRUCT(UnitRow, (), (id, code, name, level, kind, parent, division, children))
static_assert(fully_described<UnitRow>);

struct UnitCode {
  std::string code;
};
BOOST_DESCRIBE_STRUCT(UnitCode, (), (code))
static_assert(fully_described<UnitCode>);

std::optional<UnitRow> unit_by_code(Tx&, std::string_view code);
std::optional<UnitRow> unit_by_id(Tx&, UnitId);
std::vector<UnitRow> children_of_unit(Tx&, UnitId);
std::vector<UnitRow> ancestors_of_unit(Tx&, UnitId);  // The nation first.
std::vector<UnitRow> search_units(Tx&, UnitId first, UnitId last, std::string_view words, int most);

// Campaigns, households and base unions: none in a database that nobody has used yet.
std::int64_t record_count(Tx&);

}  // namespace hengwen::store
