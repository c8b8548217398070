// SPDX-License-Identifier: Apache-2.0
//
// Room for many short texts that live and go together: a batch of rows is a few large
// blocks instead of a hundred thousand strings.
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace hengwen::app {

class TextRoom {
public:
  // A copy that lives as long as the room, also when the room is moved.
  std::string_view keep(std::string_view text)
  {
    if (text.empty())
      return {};
    if (text.size() > free_)
      grow(text.size());
    auto* const at = blocks_.back().get() + used_;
    std::memcpy(at, text.data(), text.size());
    used_ += text.size();
    free_ -= text.size();
    return {at, text.size()};
  }

private:
  void grow(std::size_t least)
  {
    auto const size = std::max(least, std::size_t{64} * 1024);
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(size));
    used_ = 0;
    free_ = size;
  }

  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t used_ = 0;
  std::size_t free_ = 0;
};

}  // namespace hengwen::app
