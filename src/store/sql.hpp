// SPDX-License-Identifier: Apache-2.0
//
// One statement of the program: the text of src/store/<room>/<name>.sql and its
// name "<room>/<name>", which goes to the log and the metrics. Constants of this
// type are generated from the files by cmake/EmbedSql.cmake.
#pragma once

namespace hengwen {

struct Sql {
  char const* name;
  char const* text;
};

}  // namespace hengwen
