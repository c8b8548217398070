// SPDX-License-Identifier: Apache-2.0
//
// Bodies that the union runs or works with: hospitals, pharmacies, supermarkets, schools,
// training and placement bodies (Annex 2 group 14).
#pragma once

#include "domain/reference.hpp"

namespace hengwen {

struct Partner {
  UnitId unit;
  std::string name;
  Code<"partner_type"> type;
  Code<"partner_ownership"> ownership;
  Date since_on;
  std::optional<Date> until_on;
  std::optional<std::string> address;
};
BOOST_DESCRIBE_STRUCT(Partner, (), (unit, name, type, ownership, since_on, until_on, address))
static_assert(fully_described<Partner>);
template <>
inline constexpr RecordName record_name<Partner>{"partner", {"unit", "name", "type"}};

}  // namespace hengwen
