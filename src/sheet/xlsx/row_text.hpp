// SPDX-License-Identifier: Apache-2.0
//
// The text of one row's cells, one behind the other in one place that never moves, so that a
// cell may point at its text while the next one is still being read.
//
//     begin() append("张") append("三") finish() -> "张三"
#pragma once

#include "sheet/xlsx/shared_strings.hpp"

#include <cstddef>
#include <memory>
#include <string_view>

namespace hengwen::sheet {

class RowText {
public:
  explicit RowText(std::size_t most_bytes)
      : room_{std::make_unique_for_overwrite<char[]>(most_bytes)}, most_{most_bytes}
  {
  }

  void clear() { begin_ = end_ = 0; }
  void begin() { begin_ = end_; }
  std::size_t open_bytes() const { return end_ - begin_; }
  std::string_view finish() const { return {room_.get() + begin_, end_ - begin_}; }

  // False when the row is full.
  bool append(std::string_view more)
  {
    if (more.size() > most_ - end_)
      return false;
    more.copy(room_.get() + end_, more.size());
    end_ += more.size();
    return true;
  }

  // With its _x000D_ replaced by what they mean. Of the text that was finished last.
  std::string_view unescape(std::string_view text)
  {
    end_ = begin_ + sheet::unescape(room_.get() + begin_, text.size());
    return finish();
  }

private:
  std::unique_ptr<char[]> room_;  // Untouched pages cost nothing.
  std::size_t most_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

}  // namespace hengwen::sheet
