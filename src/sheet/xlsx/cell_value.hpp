// SPDX-License-Identifier: Apache-2.0
//
// From what a workbook stores to what was meant.
//
//     "1234.5600000000002" -> "1234.56"        the noise of binary fractions removed
//     "4.20106198001011E+17" -> "420106198001011000", digits_lost
//     42068 shown as a date -> "2015-03-05"
//
// Numbers are worked on as digits and never pass through floating point. A workbook keeps 15
// digits; a longer whole number (an 18-digit citizen number typed as a number) has lost its
// last digits before we see it, and is marked so.
#pragma once

#include "sheet/xlsx/cell_styles.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hengwen::sheet {

struct PlainNumber {
  std::string text;  // "-1234.5": no exponent, no leading or trailing zeros.
  bool digits_lost = false;
};

// Nothing if it is not a number: "1,5", "12 元", "".
std::optional<PlainNumber> plain_number(std::string_view written);

// Whether plain_number() would give it back as it stands; the usual case, made quick.
bool is_plain_number(std::string_view written);

// The day a workbook's calendar begins with.
enum class Epoch : std::uint8_t { y1900, y1904 };

struct DateText {
  std::string date;  // "2015-03-05"; empty when only a time is meant.
  std::string time;  // "08:30:00"; empty when only a day is meant.
};

// Nothing if no such day can be shown: negative, beyond 9999, or day 0 of 1900. In the 1900
// calendar day 60 is "1900-02-29", which never was: it is given as Excel shows it, and no
// reader of dates accepts it.
std::optional<DateText> date_of_serial(std::string_view number, Shown, Epoch);

// A cell that stores its date in words: "2015-03-05T08:30:00Z", "2015-03-05", "08:30:00".
std::optional<DateText> date_of_iso(std::string_view);

}  // namespace hengwen::sheet
