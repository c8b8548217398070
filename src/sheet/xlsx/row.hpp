// SPDX-License-Identifier: Apache-2.0
//
// One row of a sheet as it was meant, not as it was stored:
//
//     row 7:  A text "张三"   B number "612.5"   D date "2015-03-05"
//
// Empty cells are not listed, so a cell's place is its column and never its position in the
// list. A merged cell stands in its upper left corner only.
#pragma once

#include <boost/describe.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace hengwen::sheet {

enum class CellKind : std::uint8_t {
  empty,
  text,     // As typed, white space and all.
  number,   // "1234.5", "-0.07": plain digits, no exponent, at most 15 that count.
  date,     // "2015-03-05"; the time of day, if it has one, stands in Cell::time.
  time,     // "08:30:00", or "36:00:00" where hours were added up.
  boolean,  // "true", "false"
  error,    // "#N/A", "#DIV/0!"; or not_calculated.
};
BOOST_DESCRIBE_ENUM(CellKind, empty, text, number, date, time, boolean, error)

// A formula was written by a program that did not work it out, so nobody knows its value.
inline constexpr std::string_view not_calculated = "#NOT_CALCULATED!";

struct Cell {
  std::uint32_t column = 0;  // 0 is A.
  CellKind kind = CellKind::empty;
  bool digits_lost = false;  // A whole number of more than 15 digits: its last ones are gone.
  std::string_view text;     // Valid until the next row is asked for.
  std::string_view time;     // Of a date: "08:30:00", or empty.
};

struct Row {
  std::uint32_t number = 0;  // 1 is the first, as the screen counts.
  std::span<Cell const> cells;
  std::uint64_t bytes_read = 0;  // Of this sheet so far, to compare with SheetInfo::bytes.

  // The cell of a column; an empty one if it is not there.
  Cell at(std::uint32_t column) const;
};

// 0 -> "A", 27 -> "AB"
std::string column_letters(std::uint32_t column);

}  // namespace hengwen::sheet
