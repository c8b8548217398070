// SPDX-License-Identifier: Apache-2.0
//
// Whether a stream of bytes, given in pieces, is UTF-8 that XML allows: no broken or overlong
// sequences, no control signs but tab and line ends, not U+FFFE or U+FFFF.
//
//     take("\xE5\xBC") true, whole() false     take("\xA0") true, whole() true
#pragma once

#include <cstdint>
#include <string_view>

namespace hengwen::sheet {

class Utf8Check {
public:
  bool take(std::string_view bytes);
  bool whole() const { return missing_ == 0; }  // Not in the middle of a character.

private:
  bool step(unsigned char);

  int missing_ = 0;                   // Bytes the present character still needs.
  unsigned char low_ = 0, high_ = 0;  // Between which the next one must lie.
  std::uint32_t character_ = 0;
};

}  // namespace hengwen::sheet
