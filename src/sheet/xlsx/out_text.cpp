// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/out_text.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace hengwen::sheet {
namespace {

constexpr std::ptrdiff_t most_characters = 32767;

bool is_mark(std::string_view s)
{
  return s.size() >= 7 && s.starts_with("_x") && s[6] == '_' &&
         std::ranges::all_of(s.substr(2, 4), [](unsigned char c) { return std::isxdigit(c) != 0; });
}

// U+FFFE and U+FFFF are not characters; XML refuses them.
bool is_noncharacter(std::string_view s)
{
  return s.starts_with("\xEF\xBF\xBE") || s.starts_with("\xEF\xBF\xBF");
}

}  // namespace

std::string out_text(std::string_view text)
{
  if (characters(text) < 0 || text.find('\0') != text.npos)
    throw std::invalid_argument{"a text for a workbook that is not UTF-8"};

  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const c = static_cast<unsigned char>(text[i]);
    if (is_mark(text.substr(i))) {
      out += "_x005F_";
    } else if (c < 0x20 && c != '\t' && c != '\n') {
      out += fmt::format("_x{:04X}_", c);
    } else if (c == 0xEF && is_noncharacter(text.substr(i))) {
      out += text[i + 2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
      i += 2;
    } else {
      out += text[i];
    }
  }
  if (characters(out) > most_characters)
    throw std::length_error{"a text longer than a cell of a workbook can hold"};
  return out;
}

}  // namespace hengwen::sheet
