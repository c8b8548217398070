// SPDX-License-Identifier: Apache-2.0
//
// A picture as its dots: three bytes each, row by row from the top.
#pragma once

#include "sheet/paper/paper.hpp"

#include <vector>

namespace hengwen::sheet {

struct Picture {
  int width = 0;
  int height = 0;
  std::vector<unsigned char> dots;

  unsigned char const* at(int x, int y) const
  {
    return dots.data() + (std::size_t(y) * std::size_t(width) + std::size_t(x)) * 3;
  }
  unsigned char* at(int x, int y)
  {
    return const_cast<unsigned char*>(std::as_const(*this).at(x, y));
  }
};

Picture blank(int width, int height);

// Before any memory is taken for it.
Verdict may_unpack(std::int64_t width, std::int64_t height, PaperLimits const&);

// As EXIF says it: 1 is upright, 2 to 8 are mirrored or turned.
Picture turned(Picture, int orientation);

// At most so long and so high, each dot the mean of those it stands for.
Picture shrunk(Picture const&, int side);

}  // namespace hengwen::sheet
