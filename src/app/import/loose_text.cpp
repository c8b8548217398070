// SPDX-License-Identifier: Apache-2.0
#include "app/import/loose_text.hpp"

#include "base/text.hpp"

#include <array>

namespace hengwen::app {
namespace {

constexpr std::array<std::string_view, 14> dropped{
    "*",
    ":",
    "-",
    "_",
    ".",
    "/",
    "\"",
    "'",
    "\xE2\x80\x9C",  // “
    "\xE2\x80\x9D",  // ”
    "\xC2\xB7",      // ·
    "\xE3\x80\x81",  // 、
    "\xE2\x98\x85",  // ★
    "\xE2\x80\xBB",  // ※
};

constexpr std::array<std::string_view, 7> blanks{
    " ",
    "\t",
    "\r",
    "\n",
    "\xC2\xA0",
    "\xEF\xBB\xBF",
    "\xE2\x80\x8B",  // Zero-width space.
};

// The text is not empty.
template <std::size_t N>
std::size_t leads_with(std::string_view text, std::array<std::string_view, N> const& any)
{
  for (auto const one : any)
    if (text.front() == one.front() && text.starts_with(one))
      return one.size();
  return 0;
}

// The plain character of U+FF01..FF5E, U+3000 and U+FFE5 at the beginning; 0 if there is none.
char narrowed(std::string_view text)
{
  if (text.size() < 3)
    return 0;
  auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80)
    return ' ';
  if (byte(0) != 0xEF || (byte(1) != 0xBC && byte(1) != 0xBD))
    return 0;
  unsigned const offset = (byte(1) - 0xBCu) * 64 + (byte(2) - 0x80u);  // From U+FF00.
  return offset >= 1 && offset <= 0x5E ? char(0x20 + offset) : char(0);
}

}  // namespace

bool has_wide(std::string_view text)
{
  return text.find('\xEF') != text.npos || text.find("\xE3\x80\x80") != text.npos;
}

std::string half_width(std::string_view text)
{
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    if (auto const plain = narrowed(text)) {
      out += plain;
      text.remove_prefix(3);
    } else if (text.starts_with("\xEF\xBF\xA5")) {  // ￥ -> ¥
      out += "\xC2\xA5";
      text.remove_prefix(3);
    } else {
      out += text.front();
      text.remove_prefix(1);
    }
  }
  return out;
}

std::string loose(std::string_view text)
{
  auto const plain = half_width(text);
  std::string out;
  out.reserve(plain.size());
  for (std::string_view rest = plain; !rest.empty();) {
    auto skip = leads_with(rest, blanks);
    if (skip == 0)
      skip = leads_with(rest, dropped);
    if (skip > 0) {
      rest.remove_prefix(skip);
      continue;
    }
    auto const c = rest.front();
    out += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    rest.remove_prefix(1);
  }
  return out;
}

std::string_view without_brackets(std::string_view text)
{
  for (auto const& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"},
                                    {"[", "]"},
                                    {"\xE3\x80\x90", "\xE3\x80\x91"}}) {  // 【】
    if (!text.ends_with(close))
      continue;
    auto const at = text.rfind(open);
    if (at != text.npos && at > 0)
      return text.substr(0, at);
  }
  return text;
}

}  // namespace hengwen::app
