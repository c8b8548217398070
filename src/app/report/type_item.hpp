// SPDX-License-Identifier: Apache-2.0
//
// Typing a number that no record can give, with the document it comes from. Only items
// that the annex marks X and that no event register counts can be typed.
#pragma once

#include "app/report/asked.hpp"

namespace hengwen::app {

struct TypeItem {
  std::string form;
  std::string item;
  UnitId unit;
  Date as_of;
  std::int64_t value = 0;
  std::string source;
  std::string said_by;
  Date today;
};

Verdict type_item(Tx&, TypeItem const&);

}  // namespace hengwen::app
