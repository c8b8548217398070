// SPDX-License-Identifier: Apache-2.0
//
// People type the same thing in many ways. half_width() makes full-width letters, digits
// and signs plain; loose() also drops what does not tell two headings or names apart:
//
//     half_width("１２３４．５０")      ->  "1234.50"
//     loose(" * 身份证号\n（必填） ")   ->  "身份证号(必填)"
#pragma once

#include <string>
#include <string_view>

namespace hengwen::app {

// Full-width ASCII (U+FF01..FF5E), the wide space and the wide yen sign become plain.
std::string half_width(std::string_view);
bool has_wide(std::string_view);

// Half-width, lower case, without blanks, stars, colons, dots, dashes and underscores.
std::string loose(std::string_view);

// Without what stands in brackets at the end: "金额(元)" -> "金额". Expects loose text.
std::string_view without_brackets(std::string_view loose_text);

}  // namespace hengwen::app
