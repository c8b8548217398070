// SPDX-License-Identifier: Apache-2.0
//
// A workbook stores a date as a number and only the cell's number format says that it is
// one: 42068 with the format yyyy"年"m"月"d"日" is 2015-03-05.
//
//     style 3 -> number format 176 -> yyyy"年"m"月"d"日" -> Shown::date
//
// Only what a format makes of a number is kept, not how it looks.
#pragma once

#include "sheet/xlsx/zip_parts.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace hengwen::sheet {

enum class Shown : std::uint8_t {
  number,
  date,     // Has a year, month or day; perhaps a time too.
  time,     // Only hours, minutes, seconds of a day.
  elapsed,  // [h]:mm, which counts beyond 24 hours.
};

class CellStyles {
public:
  static Answer<CellStyles> read(Pull const&, std::string_view part);

  // A style that is not in the list shows a number as a number.
  Shown shown(std::size_t style) const
  {
    return style < shown_.size() ? shown_[style] : Shown::number;
  }

private:
  std::vector<Shown> shown_;
};

Shown shown_by_code(std::string_view format_code);
Shown shown_by_builtin(std::uint32_t format);  // Of the formats every program knows by number.

}  // namespace hengwen::sheet
