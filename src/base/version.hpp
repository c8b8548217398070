// SPDX-License-Identifier: Apache-2.0
//
// Which version of the program this is ("0.1.0"), as CMakeLists.txt says: on the command line
// and at the foot of every printed page.
#pragma once

#include <string_view>

namespace hengwen {

std::string_view program_version();

}  // namespace hengwen
