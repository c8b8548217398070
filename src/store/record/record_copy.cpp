// SPDX-License-Identifier: Apache-2.0
#include "store/record/record_copy.hpp"

namespace hengwen {

std::string copy_statement(RecordType const& type, std::string_view table)
{
  auto text = fmt::format("copy {} (county, id, source_key, content", table);
  for (auto const& field : type.fields)
    text += fmt::format(", \"{}\"", field.name);  // "group" is a word of SQL.
  return text + ") from stdin";
}

}  // namespace hengwen
