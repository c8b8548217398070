// SPDX-License-Identifier: Apache-2.0
//
// The data files that travel inside the program (EmbedFiles.cmake), by path below
// their folder: policy() has "code_lists.json", migrations() has "0001_….sql".
#pragma once

#include <string_view>
#include <vector>

namespace hengwen::embedded {

struct File {
  std::string_view path;
  std::string_view content;
};

std::vector<File> const& policy();
std::vector<File> const& labels();
std::vector<File> const& forms();
std::vector<File> const& migrations();
std::vector<File> const& web();

}  // namespace hengwen::embedded
