// SPDX-License-Identifier: Apache-2.0
#include "sheet/xlsx/utf8_check.hpp"

#include <cstring>

namespace hengwen::sheet {
namespace {

// Whether eight bytes are all plain ASCII without control signs, looked at as one number.
bool all_plain(char const* bytes)
{
  constexpr std::uint64_t ones = 0x0101010101010101, tops = 0x80 * ones;
  std::uint64_t word;
  std::memcpy(&word, bytes, sizeof word);
  return ((word | (word - 0x20 * ones)) & tops) == 0;
}

}  // namespace

bool Utf8Check::take(std::string_view bytes)
{
  std::size_t i = 0;
  while (i < bytes.size()) {
    while (missing_ == 0 && i + 8 <= bytes.size() && all_plain(bytes.data() + i))
      i += 8;
    if (i < bytes.size() && !step(static_cast<unsigned char>(bytes[i++])))
      return false;
  }
  return true;
}

bool Utf8Check::step(unsigned char byte)
{
  if (missing_ > 0) {
    if (byte < low_ || byte > high_)
      return false;
    low_ = 0x80, high_ = 0xBF;
    character_ = character_ << 6 | (byte & 0x3F);
    return --missing_ > 0 || (character_ != 0xFFFE && character_ != 0xFFFF);
  }
  if (byte < 0x80)
    return byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';
  if (byte < 0xC2 || byte > 0xF4)
    return false;
  missing_ = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
  character_ = byte & (0x3F >> missing_);
  // The second byte decides about overlong forms, surrogates, and the end of Unicode.
  low_ = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
  high_ = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
  return true;
}

}  // namespace hengwen::sheet
