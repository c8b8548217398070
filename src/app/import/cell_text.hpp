// SPDX-License-Identifier: Apache-2.0
//
// From what stands in a cell to the one text form of a value, by what its column holds:
//
//     money    "￥1,234.50"  -> 1234.50      "1,5"      -> not_money
//     date     2015年3月5日   -> 2015-03-05   42068      -> date_is_a_number
//     boolean  √             -> true         maybe      -> not_yes_or_no
//
// Only what can be read in one way is read. Words of code lists, names of unions and
// references are looked up elsewhere; here they are only made tidy.
#pragma once

#include "describe/record.hpp"
#include "domain/row_finding.hpp"
#include "sheet/xlsx/row.hpp"

#include <optional>
#include <string>

namespace hengwen::app {

// What the heading says the amounts are in: 金额(万元) means ten thousands.
enum class MoneyUnit { yuan, wan };

struct CellValue {
  std::string text;      // The value's text form; empty when the cell is.
  std::string_view why;  // The word of what is wrong; empty when nothing is.

  static CellValue of(std::string text) { return {std::move(text), {}}; }
  template <class Why>
  static CellValue no(Why why)
  {
    return {{}, boost::describe::enum_to_string(why, "unnamed")};
  }
  friend bool operator==(CellValue const&, CellValue const&) = default;
};

CellValue read_cell(sheet::Cell const&, FieldType const&, MoneyUnit = MoneyUnit::yuan);

// The parts, for the fuzzer and the tests. They take the text of a cell that is not empty.
CellValue read_money(std::string_view, MoneyUnit);
CellValue read_date(std::string_view);
CellValue read_whole(std::string_view);
CellValue read_boolean(std::string_view);
CellValue read_citizen(std::string_view);

}  // namespace hengwen::app
