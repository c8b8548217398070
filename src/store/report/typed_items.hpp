// SPDX-License-Identifier: Apache-2.0
//
// Numbers that no record can give, as they were last typed (domain/report/records.hpp).
#pragma once

#include "domain/report/records.hpp"
#include "store/tx.hpp"

namespace hengwen::store {

struct TypedRow {
  UnitId unit;
  std::string item;
  Date as_of;
  std::int64_t value = 0;
  std::string source;
  std::string said_by;
  std::int32_t county = 0;
  Uuid id;
};
BOOST_DESCRIBE_STRUCT(TypedRow, (), (unit, item, as_of, value, source, said_by, county, id))
static_assert(fully_described<TypedRow>);

// For every unit of the subtree that typed an item: the last number up to the day, sorted by
// unit.
std::vector<TypedRow> typed_items(Tx&, UnitId subtree, std::string_view form, Date until);

// Adds the number, or replaces the one of the same unit, item and day.
void put_typed_item(Tx&, TypedItem const&);

struct CampaignRow {
  std::string code;
  std::string name;
  Date starts_on;
  Date ends_on;
  UnitId unit;
  std::string unit_code;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(CampaignRow, (), (code, name, starts_on, ends_on, unit, unit_code, unit_name))
static_assert(fully_described<CampaignRow>);

std::vector<CampaignRow> campaigns(Tx&);
// Nothing when there is no campaign of this code.
std::optional<std::string> campaign_name(Tx&, std::string_view code);

}  // namespace hengwen::store
