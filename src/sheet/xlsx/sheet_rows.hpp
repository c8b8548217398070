// SPDX-License-Identifier: Apache-2.0
//
// The rows of one sheet, one at a time. Nothing of a row is kept after the next one begins,
// so a sheet of a million rows needs no more memory than a sheet of ten.
//
//     <row r="7"><c r="A7" t="s"><v>17</v></c>…</row>  ->  each(row 7: A text "张三" …)
#pragma once

#include "sheet/xlsx/cell_styles.hpp"
#include "sheet/xlsx/cell_value.hpp"
#include "sheet/xlsx/row.hpp"
#include "sheet/xlsx/shared_strings.hpp"

#include <functional>

namespace hengwen::sheet {

// What a sheet's cells refer to.
struct SheetContext {
  SharedStrings const& strings;
  CellStyles const& styles;
  Epoch epoch;
  Limits const& limits;
  std::string_view name;  // Of the sheet, for the place of a refusal.
};

// Gives every row that has a cell in it, until each() says false or the sheet ends.
Verdict read_rows(Pull const&, SheetContext const&, std::function<bool(Row const&)> const& each);

}  // namespace hengwen::sheet
