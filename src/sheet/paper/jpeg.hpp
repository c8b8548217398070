// SPDX-License-Identifier: Apache-2.0
//
// JPEG to dots and back, by libturbojpeg. What is written is the picture and nothing else.
#pragma once

#include "sheet/paper/picture.hpp"

namespace hengwen::sheet {

// As it was taken, not turned yet.
Answer<Picture> read_jpeg(std::string_view bytes, PaperLimits const&);

std::string write_jpeg(Picture const&, int quality);

}  // namespace hengwen::sheet
