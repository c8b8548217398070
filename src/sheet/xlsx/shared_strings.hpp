// SPDX-License-Identifier: Apache-2.0
//
// The texts a workbook keeps once and names by number: cell "17" is the 18th of them.
// A county's workbook has millions, so they lie one behind the other in large blocks with
// four bytes of address each, instead of as millions of strings.
//
//     [length "张三"][length "武昌区中南路街道"] ...      address of 1 -> its length
//
// Parts of rich text are joined; the pinyin above the characters (phonetic runs) is left out.
#pragma once

#include "sheet/xlsx/limits.hpp"
#include "sheet/xlsx/zip_parts.hpp"

#include <deque>
#include <optional>
#include <string_view>
#include <vector>

namespace hengwen::sheet {

class SharedStrings {
public:
  static Answer<SharedStrings> read(Pull const&, Limits const&, std::string_view part);

  std::size_t size() const { return addresses_.size(); }
  std::optional<std::string_view> at(std::size_t number) const;
  void add(std::string_view);

private:
  static constexpr std::size_t block_bytes = 1 << 20;

  std::deque<std::vector<char>> blocks_;
  std::deque<std::uint32_t> addresses_;  // A deque, because growing it never copies.
};

// "_x000D_" -> carriage return: how workbooks write signs that XML cannot hold. In place;
// returns the new length.
std::size_t unescape(char* text, std::size_t size);

}  // namespace hengwen::sheet
