// SPDX-License-Identifier: Apache-2.0
#include "store/snapshot/shown.hpp"

#include "sql/snapshot.hpp"

namespace hengwen::store {

std::vector<ShownRecord> records_shown(Tx& tx, std::string_view kind,
                                       std::vector<std::int32_t> const& counties,
                                       std::vector<Uuid> const& ids)
{
  return tx.all<ShownRecord>(sql::snapshot::records_shown, kind, counties, ids);
}

}  // namespace hengwen::store
