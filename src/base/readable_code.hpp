// SPDX-License-Identifier: Apache-2.0
//
// Random letters and digits that a person can read off a screen and type: nobody mistakes one
// for another (no 0 and o, no 1, i and l).
//
//     readable_code(2)   "k7mq-x2wd"
#pragma once

#include <string>

namespace hengwen {

// In groups of four, with hyphens between; twenty bits of chance a group, nearly.
std::string readable_code(int groups);

}  // namespace hengwen
