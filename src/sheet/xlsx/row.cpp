// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/row.hpp"

#include <algorithm>

namespace hengwen::sheet {

Cell Row::at(std::uint32_t column) const
{
  auto const found = std::ranges::lower_bound(cells, column, {}, &Cell::column);
  return found != cells.end() && found->column == column ? *found : Cell{.column = column};
}

std::string column_letters(std::uint32_t column)
{
  std::string letters;
  for (auto left = std::uint64_t{column} + 1; left > 0; left = (left - 1) / 26)
    letters.insert(letters.begin(), char('A' + (left - 1) % 26));
  return letters;
}

}  // namespace hengwen::sheet
