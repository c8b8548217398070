// SPDX-License-Identifier: Apache-2.0
//
// Numbers as people type them: in full-width signs, in groups, with a spreadsheet's
// apostrophe before them. compact() leaves the plain signs, letters in capitals:
//
//     "4201 0619 8003 0112 3x"  ->  "42010619800301123X"      "'6222"  ->  "6222"
#pragma once

#include <string>
#include <string_view>

namespace hengwen {

std::string compact(std::string_view typed);

bool only_digits(std::string_view);  // At least one, and nothing else.

}  // namespace hengwen
