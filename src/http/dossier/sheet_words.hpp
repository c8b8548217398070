// SPDX-License-Identifier: Apache-2.0
//
// The words of printed sheets: what is called how in Chinese, and each value three times over:
//
//     {"13912345678", "139****5678", "139****5678"}   a phone, printed for who may not see it
#pragma once

#include "base/date.hpp"
#include "describe/record.hpp"

#include <map>
#include <string>
#include <string_view>

namespace hengwen::http {

// A value as it is, as anybody may see it, and as this reader does.
struct ToldValue {
  std::string real;
  std::string shown;
  std::string printed;
};
using ToldRow = std::map<std::string, ToldValue, std::less<>>;

// The same for everybody.
ToldValue open_words(std::string text);
// What a word of a code list is called; the text itself where the list does not have it.
std::string coded(std::string_view list, std::string const& text);
// A field in Chinese words. What was typed half is printed as it was typed.
std::string in_words(FieldType const& field, std::string const& text);
// Under 14 on that day, by the date of birth or the citizen number among the values.
bool of_a_child(std::map<std::string, std::string> const& values, Date today);

}  // namespace hengwen::http
