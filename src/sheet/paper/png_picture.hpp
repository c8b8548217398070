// SPDX-License-Identifier: Apache-2.0
//
// PNG to dots and back, by libpng. What shines through is laid on white.
#pragma once

#include "sheet/paper/picture.hpp"

namespace hengwen::sheet {

Answer<Picture> read_png(std::string_view bytes, PaperLimits const&);

std::string write_png(Picture const&);

}  // namespace hengwen::sheet
