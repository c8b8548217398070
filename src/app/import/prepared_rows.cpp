// SPDX-License-Identifier: Apache-2.0
#include "app/import/prepared_rows.hpp"

namespace hengwen::app {

std::set<std::string_view> PreparedRows::persons() const
{
  std::set<std::string_view> out;
  if (rows.type->kind != "household" && rows.type->kind != "member")
    return out;
  auto const field = rows.type->index("citizen_id");
  for (std::size_t i = 0; i < rows.rows.size(); ++i)
    if (auto const& person = rows.of(i)[field])
      out.insert(*person);
  return out;
}

}  // namespace hengwen::app
