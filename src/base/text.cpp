// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <array>

namespace hengwen {
namespace {

constexpr std::array<std::string_view, 7> blanks{" ",        "\t",           "\r",          "\n",
                                                 "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};

// One byte first: most texts begin and end with something else.
bool strip_front(std::string_view& s)
{
  for (auto const blank : blanks)
    if (!s.empty() && s.front() == blank.front() && s.starts_with(blank))
      return s.remove_prefix(blank.size()), true;
  return false;
}

bool strip_back(std::string_view& s)
{
  for (auto const blank : blanks)
    if (!s.empty() && s.back() == blank.back() && s.ends_with(blank))
      return s.remove_suffix(blank.size()), true;
  return false;
}

// Length of the UTF-8 sequence that starts s, or 0 when it is malformed.
std::size_t sequence(std::string_view s)
{
  auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
  auto const lead = byte(0);
  std::size_t const n = lead < 0x80   ? 1
                        : lead < 0xC2 ? 0
                        : lead < 0xE0 ? 2
                        : lead < 0xF0 ? 3
                        : lead < 0xF5 ? 4
                                      : 0;
  if (n == 0 || n > s.size())
    return 0;
  for (std::size_t i = 1; i < n; ++i)
    if ((byte(i) & 0xC0) != 0x80)
      return 0;
  if ((lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F) ||
      (lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F))
    return 0;  // Overlong, surrogate, or beyond U+10FFFF.
  return n;
}

}  // namespace

std::string_view trimmed(std::string_view s)
{
  while (strip_front(s)) {
  }
  while (strip_back(s)) {
  }
  return s;
}

std::ptrdiff_t characters(std::string_view s)
{
  std::ptrdiff_t n = 0;
  for (; !s.empty(); ++n) {
    auto const length = sequence(s);
    if (length == 0)
      return -1;
    s.remove_prefix(length);
  }
  return n;
}

}  // namespace hengwen
