// SPDX-License-Identifier: Apache-2.0
//
// How a camera was held, as a JPEG says it (EXIF 2.32, tag 0x0112): 1 to 8, and 1 when it says
// nothing that can be understood.
#pragma once

#include <string_view>

namespace hengwen::sheet {

int orientation_of(std::string_view jpeg);

}  // namespace hengwen::sheet
