// SPDX-License-Identifier: Apache-2.0
//
// Which processes of a program work in a folder, by what Linux tells in /proc.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace hengwen {

std::vector<pid_t> processes_in(std::filesystem::path const& folder, std::string_view program);

}  // namespace hengwen
