// SPDX-License-Identifier: Apache-2.0
#include "base/narrow.hpp"

#include <algorithm>

namespace hengwen {
namespace {

constexpr std::string_view dropped[] = {" ",      "\t",     "\r",     "\n",     "'",     "\u00A0",
                                        "\u3000", "\uFEFF", "\u200B", "\u202C", "\u202D"};

// The ASCII twin of a full-width sign (U+FF01 to U+FF5E), or 0.
char narrow(std::string_view text)
{
  auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (text.size() < 3 || byte(0) != 0xEF)
    return 0;
  if (byte(1) == 0xBC && byte(2) >= 0x81 && byte(2) <= 0xBF)
    return char(byte(2) - 0x81 + 0x21);
  if (byte(1) == 0xBD && byte(2) >= 0x80 && byte(2) <= 0x9E)
    return char(byte(2) - 0x80 + 0x60);
  return 0;
}

bool is_plain(char c)
{
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

char capital(char c)
{
  return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

}  // namespace

std::string compact(std::string_view text)
{
  if (std::ranges::all_of(text, is_plain))
    return std::string{text};
  std::string out;
  while (!text.empty()) {
    auto const* sign =
        std::ranges::find_if(dropped, [&](std::string_view s) { return text.starts_with(s); });
    if (sign != std::end(dropped)) {
      text.remove_prefix(sign->size());
    } else if (auto const plain = narrow(text)) {
      out += capital(plain);
      text.remove_prefix(3);
    } else {
      out += capital(text.front());
      text.remove_prefix(1);
    }
  }
  return out;
}

bool only_digits(std::string_view text)
{
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

}  // namespace hengwen
