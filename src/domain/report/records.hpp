// SPDX-License-Identifier: Apache-2.0
//
// A number that no record can give, such as all workers of an area: typed once, with its
// source and the person who says so, and marked as typed for ever (domain.md 8).
#pragma once

#include "domain/reference.hpp"

namespace hengwen {

struct TypedItem {
  UnitId unit;
  std::string form;
  std::string item;
  Date as_of;
  std::int64_t value = 0;
  std::string source;  // The document it comes from.
  std::string said_by;
};
BOOST_DESCRIBE_STRUCT(TypedItem, (), (unit, form, item, as_of, value, source, said_by))
static_assert(fully_described<TypedItem>);
template <>
inline constexpr RecordName record_name<TypedItem>{"typed_item", {"unit", "form", "item", "as_of"}};

}  // namespace hengwen
