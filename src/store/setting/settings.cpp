// SPDX-License-Identifier: Apache-2.0
#include "store/setting/settings.hpp"

#include "sql/setting.hpp"

namespace hengwen::store {

std::optional<std::string> setting(Tx& tx, std::string_view name)
{
  return tx.maybe_one<std::string>(sql::setting::value_by_name, name);
}

void remember(Tx& tx, std::string_view name, std::string_view value)
{
  tx.run(sql::setting::remember, name, value);
}

}  // namespace hengwen::store
