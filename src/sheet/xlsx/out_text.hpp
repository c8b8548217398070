// SPDX-License-Identifier: Apache-2.0
//
// A text as a workbook can hold it: signs that XML cannot carry are written _x000B_, and a
// text that happens to contain such a mark is protected, so that reading gives back exactly
// what was written.
//
//     "a\x0B" -> "a_x000B_"      "_x000B_" -> "_x005F_x000B_"
#pragma once

#include <string>
#include <string_view>

namespace hengwen::sheet {

// Throws std::invalid_argument for what is not UTF-8 or has a NUL, and std::length_error for
// more than the 32,767 characters a cell can hold.
std::string out_text(std::string_view);

}  // namespace hengwen::sheet
